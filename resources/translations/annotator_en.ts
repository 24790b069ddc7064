<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AgreementDialog</name>
        <message numerus="yes">
            <source>%Ln documents that only one of them has read are left out.</source>
            <translation>
                <numerusform>%Ln document that only one of them has read is left out.</numerusform>
                <numerusform>%Ln documents that only one of them has read are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks</source>
            <translation>
                <numerusform>%Ln mark</numerusform>
                <numerusform>%Ln marks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{one} ({ours}) and {other} ({theirs}) in %Ln documents that both have read</source>
            <translation>
                <numerusform>{one} ({ours}) and {other} ({theirs}) in %Ln document that both have read</numerusform>
                <numerusform>{one} ({ours}) and {other} ({theirs}) in %Ln documents that both have read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message numerus="yes">
            <source>%Ln have a label without this attribute.</source>
            <translation>
                <numerusform>%Ln has a label without this attribute.</numerusform>
                <numerusform>%Ln have a label without this attribute.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of colleagues stay as they are.</source>
            <translation>
                <numerusform>%Ln of a colleague stays as it is.</numerusform>
                <numerusform>%Ln of colleagues stay as they are.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your marks change:</source>
            <translation>
                <numerusform>%Ln of your marks changes:</numerusform>
                <numerusform>%Ln of your marks change:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Clashing</name>
        <message numerus="yes">
            <source>%Ln conflicts</source>
            <translation>
                <numerusform>%Ln conflict</numerusform>
                <numerusform>%Ln conflicts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Coding</name>
        <message numerus="yes">
            <source>The codebook asks to look at %Ln marks again: Project, Look again.</source>
            <translation>
                <numerusform>The codebook asks to look at %Ln mark again: Project, Look again.</numerusform>
                <numerusform>The codebook asks to look at %Ln marks again: Project, Look again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Collecting</name>
        <message numerus="yes">
            <source>A set of %Ln documents, for everybody who works on the project.</source>
            <translation>
                <numerusform>A set of %Ln document, for everybody who works on the project.</numerusform>
                <numerusform>A set of %Ln documents, for everybody who works on the project.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message numerus="yes">
            <source>%Ln marks mean it</source>
            <translation>
                <numerusform>%Ln mark means it</numerusform>
                <numerusform>%Ln marks mean it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>speaks or is spoken to in %Ln documents</source>
            <translation>
                <numerusform>speaks or is spoken to in %Ln document</numerusform>
                <numerusform>speaks or is spoken to in %Ln documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message numerus="yes">
            <source>{name}, %Ln statements</source>
            <translation>
                <numerusform>{name}, %Ln statement</numerusform>
                <numerusform>{name}, %Ln statements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%Ln{more} hits</source>
            <translation>
                <numerusform>%Ln{more} hit</numerusform>
                <numerusform>%Ln{more} hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln change</numerusform>
                <numerusform>%Ln changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Learns</name>
        <message numerus="yes">
            <source>Learning from %Ln documents…</source>
            <translation>
                <numerusform>Learning from %Ln document…</numerusform>
                <numerusform>Learning from %Ln documents…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %Ln documents</source>
            <translation>
                <numerusform>Learnt from %Ln document</numerusform>
                <numerusform>Learnt from %Ln documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %Ln documents, but it was no better: the suggestions stay as they were.</source>
            <translation>
                <numerusform>Learnt from %Ln document, but it was no better: the suggestions stay as they were.</numerusform>
                <numerusform>Learnt from %Ln documents, but it was no better: the suggestions stay as they were.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>better on %Ln of those that it had not read</source>
            <translation>
                <numerusform>better on %Ln of those that it had not read</numerusform>
                <numerusform>better on %Ln of those that it had not read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln marks</source>
            <translation>
                <numerusform>%Ln mark</numerusform>
                <numerusform>%Ln marks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks of colleagues stay as they are: only their authors can change them, and until then the board counts them with the wrong sign.</source>
            <translation>
                <numerusform>%Ln mark of a colleague stays as it is: only its author can change it, and until then the board counts it with the wrong sign.</numerusform>
                <numerusform>%Ln marks of colleagues stay as they are: only their authors can change them, and until then the board counts them with the wrong sign.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“For” and “against” change places in %Ln marks of yours.</source>
            <translation>
                <numerusform>“For” and “against” change places in %Ln mark of yours.</numerusform>
                <numerusform>“For” and “against” change places in %Ln marks of yours.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeReportDialog</name>
        <message numerus="yes">
            <source>%Ln labels are called “{which}” now; rename one of them.</source>
            <translation>
                <numerusform>%Ln label is called “{which}” now; rename it.</numerusform>
                <numerusform>%Ln labels are called “{which}” now; rename one of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln labels have the key “{which}” now; give one of them another.</source>
            <translation>
                <numerusform>%Ln label has the key “{which}” now; give it another.</numerusform>
                <numerusform>%Ln labels have the key “{which}” now; give one of them another.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more texts are nearly the same as another.</source>
            <translation>
                <numerusform>%Ln more text is nearly the same as another.</numerusform>
                <numerusform>%Ln more texts are nearly the same as another.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new annotations</source>
            <translation>
                <numerusform>%Ln new annotation</numerusform>
                <numerusform>%Ln new annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new documents</source>
            <translation>
                <numerusform>%Ln new document</numerusform>
                <numerusform>%Ln new documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln records had been changed on both sides.</source>
            <translation>
                <numerusform>%Ln record had been changed on both sides.</numerusform>
                <numerusform>%Ln records had been changed on both sides.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message numerus="yes">
            <source>read %Ln times</source>
            <translation>
                <numerusform>read %Ln time</numerusform>
                <numerusform>read %Ln times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OccurrencesDialog</name>
        <message numerus="yes">
            <source>%Ln carry the label already</source>
            <translation>
                <numerusform>%Ln carries the label already</numerusform>
                <numerusform>%Ln carry the label already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln places</source>
            <translation>
                <numerusform>Tag %Ln place</numerusform>
                <numerusform>Tag %Ln places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of {all} ticked, in %Ln documents</source>
            <translation>
                <numerusform>{count} of {all} ticked, in %Ln document</numerusform>
                <numerusform>{count} of {all} ticked, in %Ln documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Occurring</name>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln place</numerusform>
                <numerusform>%Ln places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tagged as {label} in %Ln documents: {count}. Undo takes all of them back.</source>
            <translation>
                <numerusform>Tagged as {label} in %Ln document: {count}. Undo takes all of them back.</numerusform>
                <numerusform>Tagged as {label} in %Ln documents: {count}. Undo takes all of them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tagged as {label}: %Ln places. Undo takes all of them back.</source>
            <translation>
                <numerusform>Tagged as {label}: %Ln place. Undo takes all of them back.</numerusform>
                <numerusform>Tagged as {label}: %Ln places. Undo takes all of them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message numerus="yes">
            <source>%Ln documents added.</source>
            <translation>
                <numerusform>%Ln document added.</numerusform>
                <numerusform>%Ln documents added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks were widened to whole words, as spaCy needs them.</source>
            <translation>
                <numerusform>%Ln mark was widened to whole words, as spaCy needs them.</numerusform>
                <numerusform>%Ln marks were widened to whole words, as spaCy needs them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were there already.</source>
            <translation>
                <numerusform>%Ln was there already.</numerusform>
                <numerusform>%Ln were there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Labels of the whole document were left out in %Ln documents.</source>
            <translation>
                <numerusform>Labels of the whole document were left out in %Ln document.</numerusform>
                <numerusform>Labels of the whole document were left out in %Ln documents.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message numerus="yes">
            <source>%Ln other marks in this document await a decision.</source>
            <translation>
                <numerusform>%Ln other mark in this document awaits a decision.</numerusform>
                <numerusform>%Ln other marks in this document await a decision.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{marks} more in %Ln other documents</source>
            <translation>
                <numerusform>{marks} more in %Ln other document</numerusform>
                <numerusform>{marks} more in %Ln other documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message numerus="yes">
            <source>%Ln marks approved.</source>
            <translation>
                <numerusform>%Ln mark approved.</numerusform>
                <numerusform>%Ln marks approved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message numerus="yes">
            <source>%Ln stay as they are, for they would equal another mark.</source>
            <translation>
                <numerusform>%Ln stays as it is, for it would equal another mark.</numerusform>
                <numerusform>%Ln stay as they are, for they would equal another mark.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln hit</numerusform>
                <numerusform>%Ln hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln places</source>
            <translation>
                <numerusform>Tag %Ln place</numerusform>
                <numerusform>Tag %Ln places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first {hits}, in %Ln documents. Counting the rest…</source>
            <translation>
                <numerusform>The first {hits}, in %Ln document. Counting the rest…</numerusform>
                <numerusform>The first {hits}, in %Ln documents. Counting the rest…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{hits} in %Ln documents.</source>
            <translation>
                <numerusform>{hits} in %Ln document.</numerusform>
                <numerusform>{hits} in %Ln documents.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Serving</name>
        <message numerus="yes">
            <source>%Ln actions wait on this computer and will be sent when it is back.</source>
            <translation>
                <numerusform>%Ln action waits on this computer and will be sent when it is back.</numerusform>
                <numerusform>%Ln actions wait on this computer and will be sent when it is back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatementsPage</name>
        <message numerus="yes">
            <source>%Ln holders</source>
            <translation>
                <numerusform>%Ln holder</numerusform>
                <numerusform>%Ln holders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln positions</source>
            <translation>
                <numerusform>%Ln position</numerusform>
                <numerusform>%Ln positions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statements</source>
            <translation>
                <numerusform>%Ln statement</numerusform>
                <numerusform>%Ln statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln targets</source>
            <translation>
                <numerusform>%Ln target</numerusform>
                <numerusform>%Ln targets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Stating</name>
        <message numerus="yes">
            <source>%Ln statements are in {path}.</source>
            <translation>
                <numerusform>%Ln statement is in {path}.</numerusform>
                <numerusform>%Ln statements are in {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln statements…</source>
            <translation>
                <numerusform>Change %Ln statement…</numerusform>
                <numerusform>Change %Ln statements…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%Ln annotations</source>
            <translation>
                <numerusform>%Ln annotation</numerusform>
                <numerusform>%Ln annotations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln suggestions</source>
            <translation>
                <numerusform>%Ln suggestion</numerusform>
                <numerusform>%Ln suggestions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message numerus="yes">
            <source>Accepted %Ln suggestions. Undo takes all of them back.</source>
            <translation>
                <numerusform>Accepted %Ln suggestion. Undo takes it back.</numerusform>
                <numerusform>Accepted %Ln suggestions. Undo takes all of them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuggestionLane</name>
        <message numerus="yes">
            <source>%Ln possible ones</source>
            <translation>
                <numerusform>%Ln possible one</numerusform>
                <numerusform>%Ln possible ones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SureDialog</name>
        <message numerus="yes">
            <source>Accept %Ln suggestions</source>
            <translation>
                <numerusform>Accept %Ln suggestion</numerusform>
                <numerusform>Accept %Ln suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln documents</source>
            <translation>
                <numerusform>in %Ln document</numerusform>
                <numerusform>in %Ln documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message numerus="yes">
            <source>%Ln have changed since and were left as they are</source>
            <translation>
                <numerusform>%Ln has changed since and was left as it is</numerusform>
                <numerusform>%Ln have changed since and were left as they are</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnlinkedPage</name>
        <message numerus="yes">
            <source>{count} in %Ln documents</source>
            <translation>
                <numerusform>{count} in %Ln document</numerusform>
                <numerusform>{count} in %Ln documents</numerusform>
            </translation>
        </message>
    </context>
</TS>
