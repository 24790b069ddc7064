<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name></name>
        <message>
            <source>{count} in {documents} documents</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AgreementDialog</name>
        <message numerus="yes">
            <source>%Ln documents that only one of them has read are left out.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Without marks from suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreement needs marks of two annotators in the same documents. Merge a colleague’s file to see theirs here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Annotators</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Annotators against annotators</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Difference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figure in the matrix</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Figures of the two</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels against labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels: {one} down, {other} across</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody to compare with yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Places where they differ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The comparison could not be made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What a machine proposed to both says little about how far they agree.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not marked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the first {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{one} ({ours}) and {other} ({theirs}) in %Ln documents that both have read</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnnotationForm</name>
        <message>
            <source>Click a mark in the text, or select words and press the key of a label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirm all  .</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirm all filled fields</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filled in for you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marked by {name}, and only they can change it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No mark selected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The whole document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This stands in a question. Check that it is the holder’s own words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>revision {n}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ApproveDialog</name>
        <message>
            <source>Approve all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approve all that agree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everybody who marked these passages chose the same boundaries, label and values. One undo takes it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks that agree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks that agree: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The whole document</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ArmedBanner</name>
        <message>
            <source>{label}: sweep over the text to mark · Esc stops</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Assigning</name>
        <message>
            <source>Assigned: {count}. One undo takes it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At random…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Blind work is off: everybody sees everything.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Blind work is on. You lead, so you see everything.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Blind work is on: annotators see others’ marks in a document when they are done with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Blind: others’ marks show in a document when you are done with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No document that is assigned to you waits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{words} In a file this is a courtesy: whoever has the file has all of it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AttributesPage</name>
        <message>
            <source>Add an attribute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add an attribute: who holds it, when, how sure.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop the attribute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the labels above it: {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Must be filled in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several values at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>always</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>any</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is one of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>new choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no value yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message>
            <source>Who is for or against what</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message numerus="yes">
            <source>%Ln have a label without this attribute.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of colleagues stay as they are.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your marks change:</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change many statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The labels of these statements have nothing that can be set for many at once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChipBar</name>
        <message>
            <source>Holder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Holder and stance of the mark just made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Holder {number}: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stance: {stance}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>against</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>neutral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unclear</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” does not fit here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChoicesField</name>
        <message>
            <source>Add a choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop the choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename the choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>new choice</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Clashing</name>
        <message numerus="yes">
            <source>%Ln conflicts</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CodebookEditor</name>
        <message>
            <source> And {count} more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Codebook (not saved)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give up what you changed in the codebook?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge into another label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move up (Alt+Up); Alt+Left and Alt+Right change what it is under</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New label (Insert)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retire the label, or take it into use again (Delete)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write to a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{label}” is retired, and its marks go under:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is, or was until now, another attribute’s name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is, or was until now, another choice. Save first.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Coding</name>
        <message>
            <source>Codebooks (*.toml)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit “{label}”…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read a codebook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The codebook asks to look at 1 mark again: Project, Look again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The codebook asks to look at {count} marks again: Project, Look again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The codebook is in {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The codebook was changed elsewhere meanwhile; saving puts this one in its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the codebook</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ColourField</name>
        <message>
            <source>Colour of the label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Saved {name}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>All documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assigned to me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter by title, place, source, date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import files from the Project menu, drop them here, or paste a text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Most to decide first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No date or place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Order and show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To come back to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With suggestions to decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>assigned to {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>begun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>marks: {marks}, to decide: {pending}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not begun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reopened by a reviewer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>review finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unsure, to come back to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>waits for a reviewer</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>Click to correct title, dates and source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>DrawDialog</name>
        <message>
            <source>All documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Annotators</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another draw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign at random</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose at least one annotator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents: {count}, read by two: {shared}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not assigned yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read by two</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Selected documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Share that two read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take back what was assigned before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same seed gives the same draw. Colleagues appear here once they are in the team or their work has been merged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no such document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: {count}, of which with another: {shared}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EntryField</name>
        <message>
            <source>Edit this entry…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>name, or click it in the text</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Affirmed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also called</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a name on the left, or make a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Memo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No mark means it yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No name chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One sentence that says yes: “Sanctions on oil are right.” Then “for” means it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Part of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something refers to it. Merge it into another name instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take {name} apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>speaks or is spoken to in {count} documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} marks mean it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” was merged into it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Filter values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Narrow by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to narrow by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Values</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{name}, %Ln statements</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{value}, chosen</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Filing</name>
        <message>
            <source>Assigned to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done: your marks in this document are locked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In progress.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In review.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No longer unsure.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not begun.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reopened: its authors may go on with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review finished: your results in this document are locked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title, dates and source…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unsure, come back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unsure: listed under “To come back to”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits for a review.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Filling</name>
        <message>
            <source>{field}: click its name in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is the name of several. Type it in the form to choose.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%Ln{more} hits</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>.*</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Aa</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Capitals as typed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not an expression: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search only within marks of this label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped after {count}: this expression takes too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“ab”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FootBar</name>
        <message>
            <source>Back to the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>Confirm what was filled in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirm {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Guideline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guideline and examples (Shift+F1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guideline of {label}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>1 change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go back to this version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} changes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>Click a mark in the text to see how it came to be what it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything done in the project appears here. Ctrl+Z takes it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History of the project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History of this mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No mark selected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redid: {action}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undid: {action}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{who}, taken back</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HitModel</name>
        <message>
            <source>not ticked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ticked</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HitView</name>
        <message>
            <source>Hits in context</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HolderChips</name>
        <message>
            <source>Holder: {names}, {reason}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InboxDialog</name>
        <message>
            <source>&amp;Keep what stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Take the other</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both copies, field by field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Conflict inbox</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It lies in another’s layer: only they can put the other copy in place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lost, by {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stands, by {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two people wrote these at once. The same copy was chosen on every computer; the other one is kept here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where two people write the same thing at once, the copy that lost waits here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>annotator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>boundaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>captured on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>merged into</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>published on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>relation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>said on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>speaks for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>A second mark of that label on the same range</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a fragment to the selection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a sentence to the selection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alt + drag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the holder of the claim or position just made; right after a rejection, say why</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ctrl + drag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the mark the boundaries of the selection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go by sentence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grow, shrink the selection: word, name, clause, sentence, paragraph, turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the end of the mark; with Shift its start, with Ctrl by character</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select exactly these characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select whole words; a claim or position takes the clauses that begin and end within two words of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shift + letter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step back: field, boundary, armed label, selection, focus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{key} means several things: {users}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LabelPage</name>
        <message>
            <source>One a line: a passage → why it is one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One sentence: what this label is for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This key means something else while reading. Take another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When to use it, when not, and where its boundaries lie</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing: it stands by itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{label}” has this key already.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LabelRow</name>
        <message>
            <source>Label: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove this mark (Delete)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set to the selection (=)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LabelTree</name>
        <message>
            <source>Labels</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Labelling</name>
        <message>
            <source>Label the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The document is labelled “{label}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The document is no longer labelled “{label}”.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message>
            <source>Confirm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>May be one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merging rewrites no mark and can be taken back. What you keep apart is not proposed again, to nobody.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names and topics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names that may be one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names that may mean the same appear here, each with the reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing looks alike</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to confirm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read from the documents in which they speak. With it “we” can mean the ministry or the state, and the board can count ministers as their states.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where a document says for whom a speaker speaks (“Foreign Minister of …”) and the ledger does not, it stands here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who speaks for whom</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LineField</name>
        <message>
            <source>e.g. {example}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” does not fit here. For example: {example}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LinkBanner</name>
        <message>
            <source>Relation {number}: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop  Esc</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Listing</name>
        <message>
            <source>Nothing matches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filter.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo: {action}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected. Why?   {keys}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suggestions  {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo: {action}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>Select a passage first, or click the label to arm it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select a passage first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select the passage that the mark is to cover.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no mark to repeat yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no position here to take a stance in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This passage carries that label already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This stands in a question: whoever answers has not said it. Choose the same again to book it all the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{label}” joins two marks; it is not put on a passage.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Becomes it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the name that stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Found from now on by: {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It says the opposite of “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No mark is rewritten; undo, or “Take apart” later, brings everything back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stays</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} marks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} marks of colleagues stay as they are: only their authors can change them, and until then the board counts them with the wrong sign.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“For” and “against” change places in {count} marks of yours.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MergeReportDialog</name>
        <message numerus="yes">
            <source>%Ln labels are called “{which}” now; rename one of them.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln labels have the key “{which}” now; give one of them another.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new annotations</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new documents</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln records had been changed on both sides.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything in it was here already; nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No document and no annotation is new; what changed is listed below.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was taken over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same copy was chosen here as on every other computer; the other one is kept in the project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{documents}, {annotations}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MetadataDialog</name>
        <message>
            <source>About this document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Captured on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates, as precise as they are known: 2017-10-06, 2017-10, 2017, 2017-10-06/2017-10-08, 2017?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fields of your own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Published on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Said on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>address of the page, or who sent it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>city or building where it was said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModeSwitch</name>
        <message>
            <source>What the window is for</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Modes</name>
        <message>
            <source>Read &amp; tag</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Begin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your marks are kept under your name, apart from your colleagues’. You can change it later in the preferences.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NamesPage</name>
        <message>
            <source>All kinds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter names and topics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge {count}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names and topics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No names yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only names that nothing refers to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whoever is named in a mark’s form appears here, and so does who speaks in a document.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <source>It is neither holder nor target of a statement.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This mark names nobody yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>almost the same spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>looks like its initials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>read {count} times</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the same name but for the article</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the same name or alias</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the same outside id, {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the surname alone; only one person has it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Narrowing</name>
        <message>
            <source>All labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List only some: by label, source, step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only some are listed; choose which</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OccurrencesDialog</name>
        <message numerus="yes">
            <source>%Ln carry the label already</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All that there are carry this label already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another spelling to look for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Capitals matter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In all documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the documents listed ({count})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In this document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln places</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Tag as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tag every occurrence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try another spelling.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>also means {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>another spelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>page furniture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>part of “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{count} of {all} ticked, in %Ln documents</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Occurring</name>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>All of these places carry the label already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click a mark or select the words first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Tagged as {label} in %Ln documents: {count}. Undo takes all of them back.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tagged as {label}: %Ln places. Undo takes all of them back.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>The codebook has no label to tag with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This passage is too long to be said twice. Select a name or a phrase.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message>
            <source>&amp;Adopt  ↵</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Show in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adopting takes the mark out; Ctrl+Z brings it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All decisions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer in the thread</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boundaries: “{before}” → “{after}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decisions about my marks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything refused or corrected has been adopted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label: {before} → {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>My mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody has reviewed your marks yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing left to look at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refused and corrected, to look at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What became of my work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When a reviewer decides about your marks, in this project or in a file that you merge, it is told here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which decisions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You changed this mark since; it is with the reviewer again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adopted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>approved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>changed since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>corrected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>refused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OwnFields</name>
        <message>
            <source>A field of your own has no name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove the field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are two fields called “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Value of the field</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>value</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Choose a document to read it here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>↵ yes  ⌫ no</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Command, label or document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label: {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a command, a label or a document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What matches</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>2017-10-06, 2017-10 or 2017; {found}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>2017-10-06; {found}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste a document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste or type the text here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Published on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Said on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Throw away the text that you have written here?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>address of the page, or who sent it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>found in the text if left empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{date}” is no date: write year, month and day like 2017-10-06, or less of it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>1204, 12 % or turn 7</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An offset up to {length}, a share such as 12 %, or a turn from 1 to {turns}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every turn of this document has been on the screen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no annotation in this document yet.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>General</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Key for {command}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Possible ones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reset the key for {command}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Servers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text font</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{key} means several things: {users}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The document before is still being printed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Writing the PDF…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProjectBridge</name>
        <message>
            <source>Working…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message numerus="yes">
            <source>%Ln documents added.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln things could not be told exactly in this format:</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were there already.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Annotations (*.jsonl)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents and annotations (*.txt *.md *.html *.htm *.docx *.jsonl);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export annotations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>JSONL, complete (*.jsonl);;Table of annotations (*.csv);;spaCy DocBin (*.spacy)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge colleagues’ files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merging…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open or make a project first; then drop the files again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Projects (*.annotator)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Projects (*.annotator);;All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There was nothing to import.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProposalPage</name>
        <message>
            <source>Filter</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message numerus="yes">
            <source>%Ln other marks in this document await a decision.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>All decided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All differences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approve all that agree…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every mark of your colleagues has a decision of yours. What they change comes back here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter decisions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How much is decided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks to review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge a colleague’s file to review it: Project menu, Merge, or drop the file on the window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next document  →</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody’s marks yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing decided here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing of that sort here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to decide here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shown: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tab goes on to the next document with marks to review.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you decide in this document can be taken back here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>differences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{decided} of {total} decided</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{marks} more in %Ln other documents</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>In a few words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why was it rejected?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Relating</name>
        <message>
            <source>Accept the suggestion first, then link it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click the mark that the relation begins at, then press L.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No relation of the codebook joins “{from_}” and “{to}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These two are linked in this way already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the whole document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{from_}” is linked with … Click another mark, or Tab to it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{from_}” {relation} “{to}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{from_}” … “{to}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RelationList</name>
        <message>
            <source>Change this relation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link this mark with another  L</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Relations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove this relation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn round</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the whole document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{relation} “{quote}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{quote}” {relation} this</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message numerus="yes">
            <source>%Ln marks approved.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing more to review.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject a mark first, then say why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing that several agree on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To review  {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have decided about this mark.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <source>Back to the editor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colleagues’ marks stay as they are; their owners find them in their worklists.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks of mine under “Rewritten” are changed in the same step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks that this concerns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No mark in this project is concerned.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One Ctrl+Z takes everything back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the codebook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What changes in the codebook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is ticked stays in the worklist until it has been looked at again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} stay as they are, for they would equal another mark.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the text  Esc</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In notes only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label for what is ticked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look only within a label, a role, a date or a title, or in notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Narrow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No hits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of a date…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search all texts and notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several words: all of them in one document.   “in quotes”: as they stand.   agree*: what begins so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln places</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Tag as</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>The first {hits}, in %Ln documents. Counting the rest…</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Try fewer words, or the beginning of one: agree*</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What somebody said…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With a title…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Within a turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Within marks of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in a note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>label:Claim  ·  role:question  ·  speaker:Lavrov  ·  date:2017..2018  ·  title:Astana  ·  in:notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sanctions OR embargo   ·   sanctions NOT oil   ·   minister NEAR/5 signed   ·   /sign(s|ed)/</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>{hits} in %Ln documents.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{hits}; the first {shown} are listed. Narrow the search to see the others.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Looking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{key}: back to the hits</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address of the project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep the password in the system’s keyring</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a project on a server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The address begins with postgresql://</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whoever keeps the server gives you the address, a name and a first password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>empty: as the keyring or PGPASSFILE has it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Serving</name>
        <message numerus="yes">
            <source>%Ln actions wait on this computer and will be sent when it is back.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Sent what had waited: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This system has no keyring; the password will be asked for again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is open stays readable; it is tried again every two seconds.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>characters {start}–{end}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dashed: suggested, not decided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>full: marked by me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>thin, with initials: by colleagues</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Shown</name>
        <message>
            <source>by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>by {initials}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in another document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>suggested</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatementsPage</name>
        <message numerus="yes">
            <source>%Ln holders</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln positions</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statements</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln targets</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count ministers as their states</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No statement fits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing marked yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Position board</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save these statements as a table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a filter away, or look for other words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take away: {filter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The current statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is marked in any document is listed here: claims, positions and who is named in them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Words of the quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>counting …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{facet}: {values}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{positions} of {holders} on {targets}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Stating</name>
        <message numerus="yes">
            <source>%Ln statements are in {path}.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln statements…</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Change this statement…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirm what the machine filled in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy as quotations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%Ln annotations</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln suggestions</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what two people wrote at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>State of the project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop what is being worked on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is being worked on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the digits mean now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>offset {offset}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message numerus="yes">
            <source>Accepted %Ln suggestions. Undo takes all of them back.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuggestionLane</name>
        <message numerus="yes">
            <source>%Ln possible ones</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Accept all sure ones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept all sure ones, with a look at them first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click to keep them back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Click to show them, here and in the text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fewer than six in ten of them are right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter rejected suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the machine finds in this document appears here, in text order.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you reject is not offered again. You can take it back here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} kept back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>↵ take back</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SureDialog</name>
        <message numerus="yes">
            <source>Accept %Ln suggestions</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Accept all sure suggestions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In all documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In this document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is likely or possible is decided one by one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>in %Ln documents</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>{count} of {all} ticked</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Swatches</name>
        <message>
            <source>Colour</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TagModel</name>
        <message>
            <source>How marks relate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The key {key} is taken twice. Give one of them another in the codebook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who and what is named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>key {key}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{here} here, {everywhere} in the project</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TagPanel</name>
        <message>
            <source>Clear the filter to see the whole codebook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No labels yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No such label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a project: its codebook says what can be marked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sweep over the text to mark it as {label}. {key} or Esc ends this.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>  Search everything   {key}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Project menu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whose marks you make</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Turn</name>
        <message>
            <source>answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>to {names}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TurnDialog</name>
        <message>
            <source>Addressed to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose “{name}”, or a new entry of that name, from the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Questions that it answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Turning</name>
        <message>
            <source>Now {role}: “{said}{end}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message numerus="yes">
            <source>%Ln have changed since and were left as they are</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {action}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UnlinkedPage</name>
        <message>
            <source>All marks are linked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every mark of a name says to which entry it refers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link as proposed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link the selected to…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks without a name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your marks of names that do not say yet whom they mean. Where one entry has just these words, Enter links them; else choose or make the name below.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>Accept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suggested, {step}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Verdicts</name>
        <message>
            <source>duplicate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no {label} at all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>wrong boundaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>wrong label</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Files can be dropped on this window. Ctrl+K finds every command, F1 shows the keys.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark who is named, what is claimed and who is for or against what, in statements and news conferences.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New project…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On a server…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a project on a server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open {name} in {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try it with the sample corpus</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WorklistDialog</name>
        <message>
            <source>Enter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look again: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marks to look at again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to look at again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rewrite as the codebook says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Space; several may be selected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When the codebook changes, the marks that it concerns stand here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the whole document</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>About Annotator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings: {settings}
Log: {log}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>About Annotator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept all sure ones…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add text, HTML or Word files to the project, or annotations in a known format.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the text on the clipboard as a document; its date and source are asked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Agreement…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approve all that agree…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Assign at random…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Be light or dark as the desktop is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin a relation at the mark that has the focus; click or Tab to the other, then a digit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Blind work: on or off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change labels, their keys, colours, guidelines and attributes; see how they came to be.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change the annotator’s name, theme, text size and keys.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close the project and show the welcome page; everything is saved already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close the window; project, document and place are there again next time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Command palette…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirm filled fields</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Conflict inbox…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct what is known about the open document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark ink on a light page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decide about the marks of colleagues, one by one or all that agree.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do again what was taken back last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit attributes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit codebook…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit the name behind this mark…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit, merge and link the names of everybody and everything, and see who speaks for whom.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export annotations…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a command, a label or a document by typing part of its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find all places of the focused mark or the selected words, and tag those that are ticked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find words in all texts and notes, or come back to the hits.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find words in the document: plain, as an expression, or only within marks of a label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Focus the annotation before, mine or a colleague's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Focus the next annotation in the order of the text, mine or a colleague's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the last rejection a reason in your own words; it has a digit from then on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the text the room of the document list, or take it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the text the room of the tag panel, or take it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go again to where you came back from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go back to where you were before the last jump, in another document too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to an offset, to a share of the document such as 12 %, or to a turn by its number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the form of the mark that has the focus, and back to the text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the next suggestion in the text, in Review to a colleague’s next mark.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the previous suggestion in the text, in Review to a colleague’s mark.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guideline of the label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide others' marks from annotators until they are done with a document, or show them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import documents…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In Review, open the next document in which marks of colleagues await a decision.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It cannot be told which side the holder of this position takes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Join with the turn before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let a new turn with the same role and speakers begin at the caret.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let those who are done with the open document go on with it, in a blind project too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light ink on a dark page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Link with another mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List everything that was marked in all documents, to narrow, sort and count.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List the marks that a change of the codebook concerns; Enter shows one, Space ticks it off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List the open document among those to come back to, or no longer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look again…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at what two people wrote at once: what stands, and what lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for suggestions in this document once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look over what is suggested and sure, of one label or all, here or in all documents, and accept it in one step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make a project with the two sample documents and open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make an empty project with the codebook that ships.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the text of the document larger.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the text of the document smaller.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make the turn at the caret part of the one before it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark the document and decide about suggestions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark the selection with the label and attributes of the mark made last.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge a colleague’s file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the focus back by one pane.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the focus on: documents, text, tags, form, suggestions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names and topics…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New project…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next annotation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next assigned document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next document to review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next to decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next unread turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a project on a server…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open another project file in place of this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the next document of the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the next document that is assigned to you and not done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the previous document of the list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the project of a team by its address, name and password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste a document…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Position board</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Possible suggestions are kept back until you ask for them: more of them are wrong than right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous annotation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous to decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print the document with its marks, cards and a legend.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put a label on the whole document, or take it off; the key of the label chooses it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the caret to the next turn that was never on the screen for a second.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the caret to where the next turn begins.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the caret to where this turn begins, or the one before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read and tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read codebook from a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refuse a suggestion, so that it stays away, or a colleague’s mark; go on to the next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Refuse every suggestion of these words under this label in the document, in one step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reject these words throughout</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove the mark that has the focus; Undo brings it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reopen for its authors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Repeat last label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Review finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say that the open document is done, or that it is not; the list shows it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say that what a machine filled in is right, or take a suggestion over as it stands, and go on to the next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say that your review of the open document is finished, or that it goes on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say who speaks in the turn at the caret, to whom, and which questions it answers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say why it was rejected…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See every mark on which all who marked the passage agree, and accept them all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See how far annotators agree, and go to the places where they do not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See what reviewers approved, corrected and refused of your marks; adopt or answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select the next place where the words were found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select the place before where the words were found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show every key and what it does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or hide documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or hide tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or hide the guideline and examples of the label at hand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or keep back possible ones</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the entry that the mark in focus refers to, else its holder or target.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the version and where the log is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show what was done in this project, newest first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show who is for or against what: holders by targets, with counts and years.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Split turn here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Spread documents over annotators by chance, with a share that two read; see it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stance: against</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stance: for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stance: neutral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stance: unclear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Statements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suggest again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tag every occurrence…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a codebook in TOML into the editor, where it is saved or given up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a suggestion over as your mark, or a colleague’s mark into your results; go on to the next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take back the latest action, also one of yesterday.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it over with the selected range, or with what you then change in its form.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take over a colleague’s annotations from a JSONL file into their own layer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The holder of this position is against its target.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The holder of this position is for its target.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The holder of this position takes no side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, answer the questions before them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, are a heading.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, are a question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, are said unasked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, belong to the page, not to the text: nothing is suggested there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The selected words, or the turn at the caret, are a remark such as (applause).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title, dates and source…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try the sample corpus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn: answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn: aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn: furniture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn: heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn: question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn: role and speakers…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn: statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unsure, come back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What became of my work…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write all documents with their annotations as JSONL, CSV or spaCy DocBin.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write codebook to a file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the codebook as TOML, for another project or to be edited by hand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the document with its marks, cards and a legend into a PDF file.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>agreement</name>
        <message>
            <source>Attributes of aligned marks with the same label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boundaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boundaries and labels at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cohen’s kappa</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>F1, any overlap</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>F1, same boundaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fleiss’ kappa</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gwet’s AC1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Krippendorff’s alpha</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Krippendorff’s alpha for unitizing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels of aligned marks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scott’s pi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>aligned marks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>any overlap</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>characters of text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>marked stretches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>marks of both</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>passages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>same</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>same boundaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>values in common</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>codebook</name>
        <message>
            <source>A label has no name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attribute {name} dropped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attribute {name} renamed: {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choice from a list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Claim: what is asserted as fact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colleagues’</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colour-blind eyes hardly tell it from {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date or period</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Default</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Entity: who or what is named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Entry of the ledger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Examples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hardly to be told from {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In use again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Joins</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kinds of entry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look again because</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merged into {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New attribute {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Position: who is for or against what</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Relation: how two marks relate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Required</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Retired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shown only if</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The description or guideline changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The kind of the label changed: {before} → {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The label is not in use any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The label was merged into {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The order of the labels changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two labels are called “{label}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the day it was said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the speakers of the turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>who asks, in a question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{label}, {name}: it is shown on a condition that cannot be met.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{label}, {name}: the default does not fit.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{label}, {name}: there is nothing to choose from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{label}: an attribute has no name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{label}: the key {key} is another label’s too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{label}: the key {key} means something else while reading.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is no longer asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is now called {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is required now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} takes other values now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: “{before}” can no longer be chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: “{before}” is now “{after}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what} reworded</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>done</name>
        <message>
            <source>acceptance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adopted correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>assignment</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>assignment taken back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>attributes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>codebook</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>confirmation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>correction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>document details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>every occurrence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>linked names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>merged names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>names kept apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>names taken apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>new annotator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>new boundaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>new project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rejection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>relabelling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>relation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>removal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>settled conflict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>turns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>who speaks for whom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>withdrawn decision</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>merge report</name>
        <message>
            <source>Annotations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Annotators</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names in the ledger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Relations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>States of documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>A bracket has no partner.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A document has no field “{field}” that could be set.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A mark cannot be linked with itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A newer request for suggestions took the place of this one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A quotation mark has no partner.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A reviewer reopens it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An admin adds people with “annotator team”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another program keeps the project {path} locked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for the right to read it, or copy it to your own folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for them again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask whoever keeps it, or allow connections without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask whoever keeps the server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before this place there is no turn to join with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Change it as you like; decisions are for the marks of others.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder that you can write to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another label.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another place or make room.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose one of the relations of the codebook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close it there, or wait a moment and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colleagues exchange JSONL files, or move it with “annotator copy”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy it to a folder of your own, then open the copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Does its name have the right ending?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give the name that they log in with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give those marks another label first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Here is no turn that could be split.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import it again, and it comes back as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import the same texts, then run “annotator suggest”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a blind project you see the others' marks in “{title}” since you are done with it, so you cannot go back by yourself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the label “{label}” the field “{field}” is unknown, missing or wrong.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is written postgresql://NAME@SERVER/PROJECT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep it on a local disk and exchange JSONL files, or use a PostgreSQL server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let the second begin where the first ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file} does not fit in {field}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file} is in the format {schema}, which is newer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file} is not JSON ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file} is not UTF-8 text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file} is not in the format annotator/1 (field schema).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file}: the annotation {id} belongs to another document here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file}: the layer {id} belongs to another annotator here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file}: {field} does not fit ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file}: {field} is not that of the text ({found}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file}: {field} is not what stands at {start}–{end}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {line} of {file}: {field} names {value}, which the line does not hold.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it again, then repeat.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at it once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the connection; whoever keeps the server can say whether it runs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it simpler, or put a word beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make it with “annotator new”, or look at the address.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room, then repeat it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mark the same words yourself to agree or to differ.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marking goes on without them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge it into another name instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NOT alone names no place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name the layers of two of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No document of the project is in {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No label is called “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No label is called “{name}”; there are: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody in the ledger is called “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing of the file was kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing of the file was kept. Choose a file that Annotator exported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing of the file was kept. Copy it again: it was cut off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing of the file was kept. Update Annotator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open and save it in Word again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open it once where it can be written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open one of the copies in the “.backups” folder beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the caret into the second of the two turns.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the caret where the second part is to begin.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save a copy of the project elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as CSV, or choose fewer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it as one of these first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say that it is in progress again (menu Document, “Done”), then go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say what to look for as well: sanctions NOT oil.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See the codebook for what it takes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select a passage, or put the caret into one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select at least one character.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody else is changing the same in {path}; nothing was saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The attribute “{name}” holds the same value twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The codebook {path} cannot be read: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The correction is not there any more; your mark stayed as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The database {path} holds no Annotator project; it was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The defaults are used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk of {path} is full; the last action was not saved, everything before it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk of {path} reports an error ({reason}); the last action was not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The expression cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The expression takes too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The format {name} only leaves the project; documents and annotator/1 JSONL come in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The fragments {first} and {second} overlap.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The label “{label}” cannot be read: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The other commands work without one: annotator --help.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {path} cannot be kept there: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {path} cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {path} cannot be written: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {path} has been closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {path} is damaged ({reason}); it was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project {path} was made by an older version and cannot be read without being changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The query ends where a word should follow.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The roles are {roles}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rules of the project do not allow this: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The safety copy of {path} failed: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server of {path} cannot be reached ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server of {path} does not take this name and password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server of {path} lets this name in from here no further ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server of {path} offers no encrypted connection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server of {path} takes no more connections just now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The setting {name} cannot be “{value}”; its default is used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The settings in {path} cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The settings in {path} could not be read ({reason}); they are kept as {kept}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The span {start}–{end} is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The span {start}–{end} leaves the text, which ends at {length}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The suggestions are switched off: the window is closing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The suggestions could not be started: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The suggestions failed: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The suggestions gave no sign for {seconds} seconds and were stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The suggestions stopped unexpectedly (code {code}); your marks are not touched.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The turns at {first} and {second} overlap.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The {kind} {id} was changed by somebody else in this moment; nothing was saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are annotator, reviewer and admin.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are no suggestions, for spaCy cannot be used here: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is already something at {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no display to open the window on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no format “{name}”; there are {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no label {label} in the codebook.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no layer “{name}” in this project; there are {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no project at {path} ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no project at {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no role “{role}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no setting {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no text that could become a turn here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no verdict “{verdict}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no word to look for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no {kind} {id} in this project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These two marks are linked in this way already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They hold until the window is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This mark is your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This mark lies in the layer of {annotator}; only they can change it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again, or ask an admin of the project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two annotators at least are needed to compare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a word or a phrase beside what narrows the search.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Update Annotator, then open it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What stood here has been changed since; the other copy was not put in its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who is to be added or removed?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write date:2017, date:2017-10 or date:2017..2018.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write in:texts or in:notes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write it like 2018-01-17T10:34.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write the month as a number from 01 to 12, before the day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write year, month and day like 2017-10-06, or less of it: 2017-10, 2017.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You are done with “{title}”: your marks in it are locked, and nothing was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have an equal mark at this place already; this one stays as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undefined because everybody gave one and the same value throughout, as chance alone would</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undefined because free text is compared as a whole only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undefined because no two judged the same thing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undefined because not everybody judged everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undefined because one item alone cannot be drawn again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undefined because there is nothing to compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undefined because there is one annotator only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undefined because this figure is no sum over the marks and takes too long to draw again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undefined because too many of the resamples have no figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} ends in the middle of line {line}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is empty; nothing was read from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{label} has no attribute “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is new to the server and needs a password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is not in the team of this project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} cannot be read: permission denied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}; what stood there before is unchanged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} declares XML entities, as attacks do and documents do not; nothing was imported from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} does not exist.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} holds no text; nothing was imported from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is a file; only a project on a server has a team.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is a folder, not a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is empty; nothing was imported from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is no address of a project on a server.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is not a complete Word document: {reason}; nothing was imported from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is not a text file ({kind}); nothing was imported from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is not an Annotator project; it was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is of a kind that cannot be read; documents are read from {kinds}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is too large ({megabytes} MB; up to {largest} MB are read).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} lies on a network drive, where a project file would be damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} says that it is {encoding}, but is not at byte {offset}; nothing was imported from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} was not written: a sheet holds {most} rows and no more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} was written by a newer Annotator; it was left as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} would unpack to {megabytes} MB in {entries} files, which no real document does; nothing was imported from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“in:{place}” is no place to look in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{action}” can no longer be undone: what it changed has been changed again since, or others build on it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{date}” ends before it begins.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{date}” has a day {day}, which {month} does not have.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{date}” has a month {month}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{date}” has a time that is on no clock.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{date}” is no date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{label}” is no relation; marks cannot be linked with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{label}” is used {count} times.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{label}” joins {kinds}, but one of the marks is “{found}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{label}” links two marks; a passage cannot be marked with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is still referred to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” stands for the other entry already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{rank}” is no role in a team.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” has been taken out of the project; nothing was written into it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” does not fit the attribute “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is nothing that the {field} of a {kind} can be.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Everything saved before is safe. The details help to mend the fault; they are in the log too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last action was not carried out, because of a fault in the application.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>The whole document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>agreed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>attributes differ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>boundaries differ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>corrected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>label differs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>only one has it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>only {name} has it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} has marked the same</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}: “{quote}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>↵ take back</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>How far apart the lines are, in percent of the letters' height.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many letters a line of the document has at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keys of your own: command id = keys, empty for none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for suggestions when a document is opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open projects on servers over encrypted connections only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show suggestions that are possible only: fewer than six in ten of them are right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The font of the documents; automatic (empty) takes the first good serif of the system.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The language of the window, from its next start on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The project that was open when the window was closed; empty when it had been put away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The projects opened last, the newest first: files or server addresses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The size of the documents' text, in pixels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where you stopped reading: project = document id and offset.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Who you are to projects, made once: marks stay yours although your name changes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your name, as colleagues see it beside your marks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your place in each document and what you have read: document id = offsets and stretches.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>statements</name>
        <message>
            <source>About</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Act</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Annotator</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Condition</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gist</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Holder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mode</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Said on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Target</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <source>Brought back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirmed {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Marked as {label}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New boundaries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved unchanged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unknown label</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{before} became {after}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>accepted suggestion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>agreement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>aside</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>body</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>body they speak for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>both parties</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>furniture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>heading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>last used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ledger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>likely</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>list of names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>marked by hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>named here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pattern</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>possible</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rule</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>settled in review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>speaker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>state they speak for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>statement</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>tagged as an occurrence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>topic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unknown entry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unknown source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>unnamed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>your earlier marks</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
