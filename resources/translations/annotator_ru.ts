<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AgreementDialog</name>
        <message numerus="yes">
            <source>%Ln documents that only one of them has read are left out.</source>
            <translation>
                <numerusform>%Ln документ, прочитанный только одним из них, не учтён.</numerusform>
                <numerusform>%Ln документа, прочитанные только одним из них, не учтены.</numerusform>
                <numerusform>%Ln документов, прочитанных только одним из них, не учтены.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks</source>
            <translation>
                <numerusform>%Ln пометка</numerusform>
                <numerusform>%Ln пометки</numerusform>
                <numerusform>%Ln пометок</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Save as CSV…</source>
            <translation>&amp;Сохранить как CSV…</translation>
        </message>
        <message>
            <source>&amp;Without marks from suggestions</source>
            <translation>&amp;Без пометок из подсказок</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 %-й интервал</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Согласованность</translation>
        </message>
        <message>
            <source>Agreement needs marks of two annotators in the same documents. Merge a colleague’s file to see theirs here.</source>
            <translation>Нужны пометки двух разметчиков в одних и тех же документах. Слейте файл коллеги, чтобы увидеть здесь его пометки.</translation>
        </message>
        <message>
            <source>All labels</source>
            <translation>Все категории</translation>
        </message>
        <message>
            <source>Annotators</source>
            <translation>Разметчики</translation>
        </message>
        <message>
            <source>Annotators against annotators</source>
            <translation>Разметчики попарно</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Файлы CSV (*.csv)</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Сравнение…</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Различие</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Figure in the matrix</source>
            <translation>Показатель в таблице</translation>
        </message>
        <message>
            <source>Figures of the two</source>
            <translation>Показатели пары</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Labels against labels</source>
            <translation>Категории попарно</translation>
        </message>
        <message>
            <source>Labels: {one} down, {other} across</source>
            <translation>Категории: {one} по строкам, {other} по столбцам</translation>
        </message>
        <message>
            <source>Nobody to compare with yet</source>
            <translation>Пока не с кем сравнивать</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Из</translation>
        </message>
        <message>
            <source>Places where they differ</source>
            <translation>Места расхождений</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>Сохранить показатели</translation>
        </message>
        <message>
            <source>The comparison could not be made</source>
            <translation>Сравнить не удалось</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>What a machine proposed to both says little about how far they agree.</source>
            <translation>То, что машина предложила обоим, мало говорит об их согласованности.</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>не помечено</translation>
        </message>
        <message>
            <source>the first {count}</source>
            <translation>первые {count}</translation>
        </message>
        <message numerus="yes">
            <source>{one} ({ours}) and {other} ({theirs}) in %Ln documents that both have read</source>
            <translation>
                <numerusform>{one} ({ours}) и {other} ({theirs}): %Ln документ, прочитанный обоими</numerusform>
                <numerusform>{one} ({ours}) и {other} ({theirs}): %Ln документа, прочитанных обоими</numerusform>
                <numerusform>{one} ({ours}) и {other} ({theirs}): %Ln документов, прочитанных обоими</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnnotationForm</name>
        <message>
            <source>Click a mark in the text, or select words and press the key of a label.</source>
            <translation>Щёлкните пометку в тексте или выделите слова и нажмите клавишу категории.</translation>
        </message>
        <message>
            <source>Confirm all  .</source>
            <translation>Подтвердить всё  .</translation>
        </message>
        <message>
            <source>Confirm all filled fields</source>
            <translation>Подтвердить все заполненные поля</translation>
        </message>
        <message>
            <source>Filled in for you</source>
            <translation>Заполнено автоматически</translation>
        </message>
        <message>
            <source>Marked by {name}, and only they can change it.</source>
            <translation>Пометил(а) {name}; изменить может только автор.</translation>
        </message>
        <message>
            <source>No mark selected</source>
            <translation>Пометка не выбрана</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>The whole document</source>
            <translation>Весь документ</translation>
        </message>
        <message>
            <source>This stands in a question. Check that it is the holder’s own words.</source>
            <translation>Это часть вопроса. Проверьте, что это слова самого носителя.</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>коллега</translation>
        </message>
        <message>
            <source>revision {n}</source>
            <translation>версия {n}</translation>
        </message>
    </context>
    <context>
        <name>ApproveDialog</name>
        <message>
            <source>Approve all</source>
            <translation>Одобрить всё</translation>
        </message>
        <message>
            <source>Approve all that agree</source>
            <translation>Одобрить всё совпадающее</translation>
        </message>
        <message>
            <source>Everybody who marked these passages chose the same boundaries, label and values. One undo takes it back.</source>
            <translation>Все, кто пометил эти отрывки, выбрали одинаковые границы, категорию и значения. Одна отмена вернёт всё назад.</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Фильтр по словам</translation>
        </message>
        <message>
            <source>Marks that agree</source>
            <translation>Совпадающие пометки</translation>
        </message>
        <message>
            <source>Marks that agree: {count}</source>
            <translation>Совпадающих пометок: {count}</translation>
        </message>
        <message>
            <source>The whole document</source>
            <translation>Весь документ</translation>
        </message>
    </context>
    <context>
        <name>ArmedBanner</name>
        <message>
            <source>{label}: sweep over the text to mark · Esc stops</source>
            <translation>{label}: проведите по тексту, чтобы пометить · Esc — закончить</translation>
        </message>
    </context>
    <context>
        <name>Assigning</name>
        <message>
            <source>Assigned: {count}. One undo takes it back.</source>
            <translation>Поручено: {count}. Одна отмена вернёт всё назад.</translation>
        </message>
        <message>
            <source>At random…</source>
            <translation>Наугад…</translation>
        </message>
        <message>
            <source>Blind work is off: everybody sees everything.</source>
            <translation>Слепая работа выключена: все видят всё.</translation>
        </message>
        <message>
            <source>Blind work is on. You lead, so you see everything.</source>
            <translation>Слепая работа включена. Вы руководите и видите всё.</translation>
        </message>
        <message>
            <source>Blind work is on: annotators see others’ marks in a document when they are done with it.</source>
            <translation>Слепая работа включена: чужие пометки в документе видны тому, кто с ним закончил.</translation>
        </message>
        <message>
            <source>Blind: others’ marks show in a document when you are done with it.</source>
            <translation>Слепая работа: чужие пометки появятся, когда вы закончите с документом.</translation>
        </message>
        <message>
            <source>No document that is assigned to you waits.</source>
            <translation>Порученных вам документов больше нет.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Никто</translation>
        </message>
        <message>
            <source>{words} In a file this is a courtesy: whoever has the file has all of it.</source>
            <translation>{words} В файле это лишь вежливость: у кого файл, у того всё.</translation>
        </message>
    </context>
    <context>
        <name>AttributesPage</name>
        <message>
            <source>Add an attribute</source>
            <translation>Добавить атрибут</translation>
        </message>
        <message>
            <source>Add an attribute: who holds it, when, how sure.</source>
            <translation>Добавьте атрибут: кто носитель, когда, насколько уверенно.</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Атрибуты</translation>
        </message>
        <message>
            <source>Drop the attribute</source>
            <translation>Убрать атрибут</translation>
        </message>
        <message>
            <source>From the labels above it: {names}</source>
            <translation>От вышестоящих категорий: {names}</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>Must be filled in</source>
            <translation>Обязательно для заполнения</translation>
        </message>
        <message>
            <source>Nothing is asked for</source>
            <translation>Ничего не спрашивается</translation>
        </message>
        <message>
            <source>Several values at once</source>
            <translation>Несколько значений сразу</translation>
        </message>
        <message>
            <source>always</source>
            <translation>всегда</translation>
        </message>
        <message>
            <source>any</source>
            <translation>любое</translation>
        </message>
        <message>
            <source>is one of</source>
            <translation>одно из</translation>
        </message>
        <message>
            <source>new choice</source>
            <translation>новый вариант</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>no value yet</source>
            <translation>пока нет значения</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message>
            <source>Who is for or against what</source>
            <translation>Кто за что и против чего</translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message numerus="yes">
            <source>%Ln have a label without this attribute.</source>
            <translation>
                <numerusform>У %Ln категории нет этого атрибута.</numerusform>
                <numerusform>У %Ln категории нет этого атрибута.</numerusform>
                <numerusform>У %Ln категории нет этого атрибута.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of colleagues stay as they are.</source>
            <translation>
                <numerusform>%Ln пометка коллег останется как есть.</numerusform>
                <numerusform>%Ln пометки коллег останутся как есть.</numerusform>
                <numerusform>%Ln пометок коллег останутся как есть.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of your marks change:</source>
            <translation>
                <numerusform>Изменится %Ln ваша пометка:</numerusform>
                <numerusform>Изменятся %Ln ваши пометки:</numerusform>
                <numerusform>Изменятся %Ln ваших пометок:</numerusform>
            </translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Атрибут</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Change many statements</source>
            <translation>Изменить много высказываний</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Ничего не изменится.</translation>
        </message>
        <message>
            <source>The labels of these statements have nothing that can be set for many at once.</source>
            <translation>У категорий этих высказываний нет ничего, что можно задать сразу для многих.</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>пусто</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Убрать: {name}</translation>
        </message>
    </context>
    <context>
        <name>ChipBar</name>
        <message>
            <source>Holder</source>
            <translation>Носитель</translation>
        </message>
        <message>
            <source>Holder and stance of the mark just made</source>
            <translation>Носитель и отношение новой пометки</translation>
        </message>
        <message>
            <source>Holder {number}: {name}</source>
            <translation>Носитель {number}: {name}</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Отношение</translation>
        </message>
        <message>
            <source>Stance: {stance}</source>
            <translation>Отношение: {stance}</translation>
        </message>
        <message>
            <source>against</source>
            <translation>против</translation>
        </message>
        <message>
            <source>for</source>
            <translation>за</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>нейтрально</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>неясно</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>“{text}” does not fit here.</source>
            <translation>«{text}» сюда не подходит.</translation>
        </message>
    </context>
    <context>
        <name>ChoicesField</name>
        <message>
            <source>Add a choice</source>
            <translation>Добавить вариант</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Варианты</translation>
        </message>
        <message>
            <source>Drop the choice</source>
            <translation>Убрать вариант</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>Rename the choice</source>
            <translation>Переименовать вариант</translation>
        </message>
        <message>
            <source>new choice</source>
            <translation>новый вариант</translation>
        </message>
    </context>
    <context>
        <name>Clashing</name>
        <message numerus="yes">
            <source>%Ln conflicts</source>
            <translation>
                <numerusform>%Ln конфликт</numerusform>
                <numerusform>%Ln конфликта</numerusform>
                <numerusform>%Ln конфликтов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CodebookEditor</name>
        <message>
            <source> And {count} more.</source>
            <translation> И ещё {count}.</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Атрибуты</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Кодовая книга</translation>
        </message>
        <message>
            <source>Codebook (not saved)</source>
            <translation>Кодовая книга (не сохранена)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Give up what you changed in the codebook?</source>
            <translation>Отказаться от изменений в кодовой книге?</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Merge into another label</source>
            <translation>Объединить с другой категорией</translation>
        </message>
        <message>
            <source>Merge labels</source>
            <translation>Объединение категорий</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Ниже (Alt+Down)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up); Alt+Left and Alt+Right change what it is under</source>
            <translation>Выше (Alt+Up); Alt+Left и Alt+Right меняют подчинение</translation>
        </message>
        <message>
            <source>New label</source>
            <translation>Новая категория</translation>
        </message>
        <message>
            <source>New label (Insert)</source>
            <translation>Новая категория (Insert)</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>Прочитать из файла…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Retire the label, or take it into use again (Delete)</source>
            <translation>Вывести категорию из употребления или вернуть (Delete)</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Выведена</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Write to a file…</source>
            <translation>Записать в файл…</translation>
        </message>
        <message>
            <source>“{label}” is retired, and its marks go under:</source>
            <translation>«{label}» выводится из употребления, её пометки переходят в категорию:</translation>
        </message>
        <message>
            <source>“{name}” is, or was until now, another attribute’s name.</source>
            <translation>«{name}» — это имя другого атрибута сейчас или до этого изменения.</translation>
        </message>
        <message>
            <source>“{value}” is, or was until now, another choice. Save first.</source>
            <translation>«{value}» — это другой вариант сейчас или до этого изменения. Сначала сохраните.</translation>
        </message>
    </context>
    <context>
        <name>Coding</name>
        <message>
            <source>Codebooks (*.toml)</source>
            <translation>Кодовые книги (*.toml)</translation>
        </message>
        <message>
            <source>Edit “{label}”…</source>
            <translation>Изменить «{label}»…</translation>
        </message>
        <message>
            <source>Read a codebook</source>
            <translation>Прочитать кодовую книгу</translation>
        </message>
        <message numerus="yes">
            <source>The codebook asks to look at %Ln marks again: Project, Look again.</source>
            <translation>
                <numerusform>Кодовая книга просит пересмотреть %Ln пометку: Проект, Пересмотреть.</numerusform>
                <numerusform>Кодовая книга просит пересмотреть %Ln пометки: Проект, Пересмотреть.</numerusform>
                <numerusform>Кодовая книга просит пересмотреть %Ln пометок: Проект, Пересмотреть.</numerusform>
            </translation>
        </message>
        <message>
            <source>The codebook is in {path}.</source>
            <translation>Кодовая книга записана в {path}.</translation>
        </message>
        <message>
            <source>The codebook was changed elsewhere meanwhile; saving puts this one in its place.</source>
            <translation>Кодовую книгу тем временем изменили в другом месте; сохранение заменит её этой.</translation>
        </message>
        <message>
            <source>Write the codebook</source>
            <translation>Записать кодовую книгу</translation>
        </message>
    </context>
    <context>
        <name>Collecting</name>
        <message numerus="yes">
            <source>A set of %Ln documents, for everybody who works on the project.</source>
            <translation>
                <numerusform>Набор из %Ln документа для всех, кто работает над проектом.</numerusform>
                <numerusform>Набор из %Ln документов для всех, кто работает над проектом.</numerusform>
                <numerusform>Набор из %Ln документов для всех, кто работает над проектом.</numerusform>
            </translation>
        </message>
        <message>
            <source>All documents in which “{query}” is found, also those that come later.</source>
            <translation>Все документы, где находится «{query}», и те, что появятся позже.</translation>
        </message>
        <message>
            <source>New set</source>
            <translation>Новый набор</translation>
        </message>
        <message>
            <source>New set…</source>
            <translation>Новый набор…</translation>
        </message>
        <message>
            <source>No sets yet: right-click documents, or save a search</source>
            <translation>Наборов пока нет: правый щелчок по документам или сохраните поиск</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>Удалить «{name}»</translation>
        </message>
        <message>
            <source>Rename the set</source>
            <translation>Переименовать набор</translation>
        </message>
        <message>
            <source>Rename “{name}”…</source>
            <translation>Переименовать «{name}»…</translation>
        </message>
        <message>
            <source>Save the search</source>
            <translation>Сохранить поиск</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Сохранить этот поиск…</translation>
        </message>
        <message>
            <source>Search “{name}”</source>
            <translation>Поиск «{name}»</translation>
        </message>
        <message>
            <source>Within a set</source>
            <translation>В наборе</translation>
        </message>
    </context>
    <context>
        <name>ColourField</name>
        <message>
            <source>Colour of the label</source>
            <translation>Цвет категории</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Другой…</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Saved {name}.</source>
            <translation>Сохранено: {name}.</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Right as offered, from the oldest to the newest: {shares}</source>
            <translation>Верны как предложено, от старых к новым: {shares}</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>All documents</source>
            <translation>Все документы</translation>
        </message>
        <message>
            <source>Assigned to me</source>
            <translation>Порученные мне</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>По названию</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Documents of a set</source>
            <translation>Документы набора</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Filter by title, place, source, date</source>
            <translation>Фильтр: название, место, источник, дата</translation>
        </message>
        <message>
            <source>Import files from the Project menu, drop them here, or paste a text.</source>
            <translation>Импортируйте файлы через меню «Проект», перетащите их сюда или вставьте текст.</translation>
        </message>
        <message>
            <source>Most to decide first</source>
            <translation>Сначала где больше решать</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <source>No date or place</source>
            <translation>Без даты и места</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Документов пока нет</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Не готовые</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Order and show</source>
            <translation>Порядок и отбор</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>To come back to</source>
            <translation>Вернуться позже</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>With suggestions to decide</source>
            <translation>С подсказками без решения</translation>
        </message>
        <message>
            <source>assigned to {names}</source>
            <translation>поручено: {names}</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>начат</translation>
        </message>
        <message>
            <source>done</source>
            <translation>готов</translation>
        </message>
        <message>
            <source>in review</source>
            <translation>на проверке</translation>
        </message>
        <message>
            <source>marks: {marks}, to decide: {pending}</source>
            <translation>пометок: {marks}, ждут решения: {pending}</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>не начат</translation>
        </message>
        <message>
            <source>reopened by a reviewer</source>
            <translation>снова открыт проверяющим</translation>
        </message>
        <message>
            <source>review finished</source>
            <translation>проверка закончена</translation>
        </message>
        <message>
            <source>unsure, to come back to</source>
            <translation>есть сомнения, вернуться</translation>
        </message>
        <message>
            <source>waits for a reviewer</source>
            <translation>ждёт проверяющего</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <source>Click to correct title, dates and source</source>
            <translation>Щёлкните, чтобы исправить название, даты и источник</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
    </context>
    <context>
        <name>DrawDialog</name>
        <message>
            <source>All documents</source>
            <translation>Все документы</translation>
        </message>
        <message>
            <source>Annotators</source>
            <translation>Разметчики</translation>
        </message>
        <message>
            <source>Another draw</source>
            <translation>Другой жребий</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Поручить</translation>
        </message>
        <message>
            <source>Assign at random</source>
            <translation>Поручить наугад</translation>
        </message>
        <message>
            <source>Choose at least one annotator.</source>
            <translation>Выберите хотя бы одного разметчика.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Documents: {count}, read by two: {shared}</source>
            <translation>Документов: {count}, читают двое: {shared}</translation>
        </message>
        <message>
            <source>Not assigned yet</source>
            <translation>Ещё не порученные</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Что выйдет</translation>
        </message>
        <message>
            <source>Read by two</source>
            <translation>Читают двое</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>Selected documents</source>
            <translation>Выбранные документы</translation>
        </message>
        <message>
            <source>Share that two read</source>
            <translation>Доля для двоих</translation>
        </message>
        <message>
            <source>Take back what was assigned before</source>
            <translation>Отозвать порученное раньше</translation>
        </message>
        <message>
            <source>The same seed gives the same draw. Colleagues appear here once they are in the team or their work was merged.</source>
            <translation>То же зерно даёт тот же жребий. Коллеги появятся здесь, когда войдут в группу или их работа будет слита.</translation>
        </message>
        <message>
            <source>There is no such document.</source>
            <translation>Таких документов нет.</translation>
        </message>
        <message>
            <source>{name}: {count} ({shared} with another)</source>
            <translation>{name}: {count} (с другим: {shared})</translation>
        </message>
    </context>
    <context>
        <name>EntryField</name>
        <message>
            <source>Edit this entry…</source>
            <translation>Изменить эту запись…</translation>
        </message>
        <message>
            <source>New: {name}</source>
            <translation>Новая запись: {name}</translation>
        </message>
        <message>
            <source>name, or click it in the text</source>
            <translation>имя — или щёлкните его в тексте</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message numerus="yes">
            <source>%Ln marks mean it</source>
            <translation>
                <numerusform>её имеет в виду %Ln пометка</numerusform>
                <numerusform>её имеют в виду %Ln пометки</numerusform>
                <numerusform>её имеют в виду %Ln пометок</numerusform>
            </translation>
        </message>
        <message>
            <source>Affirmed</source>
            <translation>Утверждение темы</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>Также называется</translation>
        </message>
        <message>
            <source>Choose a name on the left, or make a new one.</source>
            <translation>Выберите запись слева или создайте новую.</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Во внешних базах</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>Памятка</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Объединить…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>No mark means it yet.</source>
            <translation>Ни одна пометка его пока не имеет в виду.</translation>
        </message>
        <message>
            <source>No name chosen</source>
            <translation>Запись не выбрана</translation>
        </message>
        <message>
            <source>One sentence that says yes: “Sanctions on oil are right.” Then “for” means it.</source>
            <translation>Одно утвердительное предложение: «Нефтяные санкции оправданны». Тогда «за» относится к нему.</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Часть чего</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Show statements</source>
            <translation>Показать высказывания</translation>
        </message>
        <message>
            <source>Something refers to it. Merge it into another name instead.</source>
            <translation>На запись есть ссылки. Лучше объедините её с другой.</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>Говорит от имени</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Разъединить</translation>
        </message>
        <message>
            <source>Take {name} apart</source>
            <translation>Отделить: {name}</translation>
        </message>
        <message>
            <source>another name, then Enter</source>
            <translation>ещё одно имя, затем Enter</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>пока никто</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>пока ничего</translation>
        </message>
        <message numerus="yes">
            <source>speaks or is spoken to in %Ln documents</source>
            <translation>
                <numerusform>говорит или слушает в %Ln документе</numerusform>
                <numerusform>говорит или слушает в %Ln документах</numerusform>
                <numerusform>говорит или слушает в %Ln документах</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” was merged into it.</source>
            <translation>С этой записью объединена «{name}».</translation>
        </message>
    </context>
    <context>
        <name>FacetPanel</name>
        <message>
            <source>Filter values</source>
            <translation>Фильтр значений</translation>
        </message>
        <message>
            <source>Narrow by</source>
            <translation>Отобрать по</translation>
        </message>
        <message>
            <source>Nothing to narrow by</source>
            <translation>Отбирать не по чему</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Значения</translation>
        </message>
        <message numerus="yes">
            <source>{name}, %Ln statements</source>
            <translation>
                <numerusform>{name}, %Ln высказывание</numerusform>
                <numerusform>{name}, %Ln высказывания</numerusform>
                <numerusform>{name}, %Ln высказываний</numerusform>
            </translation>
        </message>
        <message>
            <source>{value}, chosen</source>
            <translation>{value}, выбрано</translation>
        </message>
    </context>
    <context>
        <name>Filing</name>
        <message>
            <source>Assigned to</source>
            <translation>Поручено</translation>
        </message>
        <message>
            <source>Documents: {count}</source>
            <translation>Документов: {count}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Done: your marks in this document are locked.</source>
            <translation>Готово: ваши пометки в этом документе закрыты.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Закончена</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>In progress.</source>
            <translation>В работе.</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>In review.</source>
            <translation>На проверке.</translation>
        </message>
        <message>
            <source>In sets</source>
            <translation>В наборах</translation>
        </message>
        <message>
            <source>No longer unsure.</source>
            <translation>Сомнений больше нет.</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>Не начат</translation>
        </message>
        <message>
            <source>Not begun.</source>
            <translation>Не начат.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Снова открыт</translation>
        </message>
        <message>
            <source>Reopened: its authors may go on with it.</source>
            <translation>Снова открыт: авторы могут продолжать.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Review finished: your results in this document are locked.</source>
            <translation>Проверка закончена: ваш результат в этом документе закрыт.</translation>
        </message>
        <message>
            <source>Title, dates and source…</source>
            <translation>Название, даты, источник…</translation>
        </message>
        <message>
            <source>Unsure, come back</source>
            <translation>Есть сомнения, вернуться</translation>
        </message>
        <message>
            <source>Unsure: listed under “To come back to”.</source>
            <translation>Есть сомнения: документ в списке «Вернуться позже».</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждёт проверки</translation>
        </message>
        <message>
            <source>Waits for a review.</source>
            <translation>Ждёт проверки.</translation>
        </message>
    </context>
    <context>
        <name>Filling</name>
        <message>
            <source>{field}: click its name in the text</source>
            <translation>{field}: щёлкните имя в тексте</translation>
        </message>
        <message>
            <source>“{name}” is the name of several. Type it in the form to choose.</source>
            <translation>Имя «{name}» носят несколько записей. Введите его в форме, чтобы выбрать.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%Ln{more} hits</source>
            <translation>
                <numerusform>%Ln{more} совпадение</numerusform>
                <numerusform>%Ln{more} совпадения</numerusform>
                <numerusform>%Ln{more} совпадений</numerusform>
            </translation>
        </message>
        <message>
            <source>.*</source>
            <translation>.*</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Аа</translation>
        </message>
        <message>
            <source>Capitals as typed</source>
            <translation>С учётом регистра</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Найти в документе</translation>
        </message>
        <message>
            <source>Not an expression: {why}.</source>
            <translation>Это не выражение: {why}.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Регулярное выражение</translation>
        </message>
        <message>
            <source>Search only within marks of this label</source>
            <translation>Искать только в пометках этой категории</translation>
        </message>
        <message>
            <source>Stopped after {count}: this expression takes too long.</source>
            <translation>Остановлено после {count}: это выражение ищется слишком долго.</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Слово целиком</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>везде</translation>
        </message>
        <message>
            <source>in {label}</source>
            <translation>в «{label}»</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} из {count}</translation>
        </message>
        <message>
            <source>“ab”</source>
            <translation>«аб»</translation>
        </message>
    </context>
    <context>
        <name>FootBar</name>
        <message>
            <source>Back to the text</source>
            <translation>Назад к тексту</translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation>Назад к тексту (Esc)</translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>Confirm what was filled in</source>
            <translation>Подтвердить заполненное</translation>
        </message>
        <message>
            <source>Confirm {name}</source>
            <translation>Подтвердить: {name}</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Guideline</source>
            <translation>Указания</translation>
        </message>
        <message>
            <source>Guideline and examples (Shift+F1)</source>
            <translation>Указания и примеры (Shift+F1)</translation>
        </message>
        <message>
            <source>Guideline of {label}</source>
            <translation>Указания: {label}</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln изменение</numerusform>
                <numerusform>%Ln изменения</numerusform>
                <numerusform>%Ln изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>Go back to this version</source>
            <translation>Вернуться к этой версии</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Что изменилось</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>Click a mark in the text to see how it came to be what it is.</source>
            <translation>Щёлкните пометку в тексте, чтобы увидеть, как она стала такой.</translation>
        </message>
        <message>
            <source>Everything done in the project appears here. Ctrl+Z takes it back.</source>
            <translation>Здесь появляется всё, что сделано в проекте. Ctrl+Z отменяет.</translation>
        </message>
        <message>
            <source>Filter history</source>
            <translation>Фильтр истории</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>History of the project</source>
            <translation>История проекта</translation>
        </message>
        <message>
            <source>History of this mark</source>
            <translation>История этой пометки</translation>
        </message>
        <message>
            <source>No mark selected</source>
            <translation>Пометка не выбрана</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Пока ничего не происходило</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Redid: {action}</source>
            <translation>Повторено: {action}</translation>
        </message>
        <message>
            <source>Restore this state</source>
            <translation>Вернуть это состояние</translation>
        </message>
        <message>
            <source>This mark</source>
            <translation>Эта пометка</translation>
        </message>
        <message>
            <source>Undid: {action}</source>
            <translation>Отменено: {action}</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>коллега</translation>
        </message>
        <message>
            <source>you</source>
            <translation>вы</translation>
        </message>
        <message>
            <source>{who}, taken back</source>
            <translation>{who}, отменено</translation>
        </message>
    </context>
    <context>
        <name>HitModel</name>
        <message>
            <source>not ticked</source>
            <translation>без отметки</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>отмечено</translation>
        </message>
    </context>
    <context>
        <name>HitView</name>
        <message>
            <source>Hits in context</source>
            <translation>Совпадения в контексте</translation>
        </message>
    </context>
    <context>
        <name>HolderChips</name>
        <message>
            <source>{field}: {names}, {reason}</source>
            <translation>{field}: {names}, {reason}</translation>
        </message>
    </context>
    <context>
        <name>InText</name>
        <message>
            <source>Marks</source>
            <translation>Пометки</translation>
        </message>
    </context>
    <context>
        <name>InboxDialog</name>
        <message>
            <source>&amp;Keep what stands</source>
            <translation>&amp;Оставить действующую</translation>
        </message>
        <message>
            <source>&amp;Take the other</source>
            <translation>&amp;Взять другую</translation>
        </message>
        <message>
            <source>Both copies, field by field</source>
            <translation>Обе копии поле за полем</translation>
        </message>
        <message>
            <source>Conflict inbox</source>
            <translation>Конфликты</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Конфликты</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>It lies in another’s layer: only they can put the other copy in place.</source>
            <translation>Это чужой слой: поставить другую копию может только его автор.</translation>
        </message>
        <message>
            <source>It waits here until one of the two sides with the other.</source>
            <translation>Это ждёт здесь, пока один из двоих не согласится с другим.</translation>
        </message>
        <message>
            <source>It waits here until one of you sides with the other.</source>
            <translation>Это ждёт здесь, пока один из вас не согласится с другим.</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Уступила</translation>
        </message>
        <message>
            <source>Lost, by {name}</source>
            <translation>Уступила, {name}</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Конфликтов нет</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>Stands, by {name}</source>
            <translation>Действует, {name}</translation>
        </message>
        <message>
            <source>Two people wrote these at once. The same copy was chosen on every computer; the other one is kept here.</source>
            <translation>Двое писали это одновременно. На каждом компьютере выбрана одна и та же копия; другая хранится здесь.</translation>
        </message>
        <message>
            <source>Two reviewers came to different results about the same mark.</source>
            <translation>Двое проверяющих решили об одной пометке по-разному.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Where two people write the same thing at once, the copy that lost waits here.</source>
            <translation>Если двое пишут одно и то же одновременно, здесь хранится уступившая копия.</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Какая запись</translation>
        </message>
        <message>
            <source>annotator</source>
            <translation>разметчик</translation>
        </message>
        <message>
            <source>boundaries</source>
            <translation>границы</translation>
        </message>
        <message>
            <source>captured on</source>
            <translation>сохранено</translation>
        </message>
        <message>
            <source>document</source>
            <translation>документ</translation>
        </message>
        <message>
            <source>document set</source>
            <translation>набор документов</translation>
        </message>
        <message>
            <source>label</source>
            <translation>категория</translation>
        </message>
        <message>
            <source>layer</source>
            <translation>слой</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>пометка</translation>
        </message>
        <message>
            <source>merged into</source>
            <translation>объединена с</translation>
        </message>
        <message>
            <source>name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>published on</source>
            <translation>опубликовано</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>связь</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>удалено</translation>
        </message>
        <message>
            <source>said on</source>
            <translation>сказано</translation>
        </message>
        <message>
            <source>speaks for</source>
            <translation>говорит от имени</translation>
        </message>
        <message>
            <source>standing rule</source>
            <translation>постоянное правило</translation>
        </message>
        <message>
            <source>state</source>
            <translation>состояние</translation>
        </message>
        <message>
            <source>turn</source>
            <translation>реплика</translation>
        </message>
        <message>
            <source>verdict</source>
            <translation>решение</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>A second mark of that label on the same range</source>
            <translation>Вторая пометка этой категории на том же месте</translation>
        </message>
        <message>
            <source>Add a fragment to the selection</source>
            <translation>Добавить часть к выделению</translation>
        </message>
        <message>
            <source>Add a sentence to the selection</source>
            <translation>Добавить предложение к выделению</translation>
        </message>
        <message>
            <source>Alt + drag</source>
            <translation>Alt + мышь</translation>
        </message>
        <message>
            <source>Choose the holder of the claim or position just made; right after a rejection, say why</source>
            <translation>Выбрать носителя нового утверждения или позиции; сразу после отклонения — назвать причину</translation>
        </message>
        <message>
            <source>Ctrl + drag</source>
            <translation>Ctrl + мышь</translation>
        </message>
        <message>
            <source>Drag</source>
            <translation>Мышью</translation>
        </message>
        <message>
            <source>Give the mark the boundaries of the selection</source>
            <translation>Дать пометке границы выделения</translation>
        </message>
        <message>
            <source>Go by sentence</source>
            <translation>Идти по предложениям</translation>
        </message>
        <message>
            <source>Grow, shrink the selection: word, name, clause, sentence, paragraph, turn</source>
            <translation>Расширить, сузить выделение: слово, имя, часть предложения, предложение, абзац, реплика</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>В тексте</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Move the end of the mark; with Shift its start, with Ctrl by character</source>
            <translation>Сдвинуть конец пометки; с Shift — начало, с Ctrl — по знаку</translation>
        </message>
        <message>
            <source>Select exactly these characters</source>
            <translation>Выделить ровно эти знаки</translation>
        </message>
        <message>
            <source>Select whole words; a claim or position takes the clauses that begin and end within two words of it</source>
            <translation>Выделить слова целиком; утверждение или позиция берёт части предложения, чьи края не дальше двух слов</translation>
        </message>
        <message>
            <source>Shift + letter</source>
            <translation>Shift + буква</translation>
        </message>
        <message>
            <source>Step back: field, boundary, armed label, selection, focus</source>
            <translation>Шаг назад: поле, граница, взведённая категория, выделение, фокус</translation>
        </message>
        <message>
            <source>{key} means several things: {users}.</source>
            <translation>{key} означает несколько вещей: {users}.</translation>
        </message>
    </context>
    <context>
        <name>LabelPage</name>
        <message>
            <source>One a line: a passage → why it is one</source>
            <translation>По одному в строке: отрывок → почему это он</translation>
        </message>
        <message>
            <source>One sentence: what this label is for</source>
            <translation>Одно предложение: зачем эта категория</translation>
        </message>
        <message>
            <source>This key means something else while reading. Take another.</source>
            <translation>При чтении эта клавиша занята. Выберите другую.</translation>
        </message>
        <message>
            <source>When to use it, when not, and where its boundaries lie</source>
            <translation>Когда применять, когда нет и где проходят границы</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>пока ничего</translation>
        </message>
        <message>
            <source>nothing: it stands by itself</source>
            <translation>никуда: стоит отдельно</translation>
        </message>
        <message>
            <source>“{label}” has this key already.</source>
            <translation>Эта клавиша уже у категории «{label}».</translation>
        </message>
    </context>
    <context>
        <name>LabelRow</name>
        <message>
            <source>Label: {name}</source>
            <translation>Категория: {name}</translation>
        </message>
        <message>
            <source>Remove this mark (Delete)</source>
            <translation>Удалить эту пометку (Delete)</translation>
        </message>
        <message>
            <source>Set to the selection (=)</source>
            <translation>Поставить границы по выделению (=)</translation>
        </message>
    </context>
    <context>
        <name>LabelTree</name>
        <message>
            <source>Labels</source>
            <translation>Категории</translation>
        </message>
    </context>
    <context>
        <name>Labelling</name>
        <message>
            <source>Label the document</source>
            <translation>Категория документа</translation>
        </message>
        <message>
            <source>The document is labelled “{label}”.</source>
            <translation>Документу присвоена категория «{label}».</translation>
        </message>
        <message>
            <source>The document is no longer labelled “{label}”.</source>
            <translation>Категория «{label}» снята с документа.</translation>
        </message>
    </context>
    <context>
        <name>Learns</name>
        <message numerus="yes">
            <source>Learning from %Ln documents…</source>
            <translation>
                <numerusform>Обучение на %Ln документе…</numerusform>
                <numerusform>Обучение на %Ln документах…</numerusform>
                <numerusform>Обучение на %Ln документах…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %Ln documents</source>
            <translation>
                <numerusform>Обучено на %Ln документе</numerusform>
                <numerusform>Обучено на %Ln документах</numerusform>
                <numerusform>Обучено на %Ln документах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learnt from %Ln documents, but it was no better: the suggestions stay as they were.</source>
            <translation>
                <numerusform>Обучено на %Ln документе, но лучше не стало: подсказки остаются прежними.</numerusform>
                <numerusform>Обучено на %Ln документах, но лучше не стало: подсказки остаются прежними.</numerusform>
                <numerusform>Обучено на %Ln документах, но лучше не стало: подсказки остаются прежними.</numerusform>
            </translation>
        </message>
        <message>
            <source>Suggestions are those that ship; nothing is learnt until you choose this again.</source>
            <translation>Подсказки только из поставки; обучения нет, пока вы не выберете это снова.</translation>
        </message>
        <message>
            <source>Suggestions use what they learnt from your documents again.</source>
            <translation>Подсказки снова пользуются выученным на ваших документах.</translation>
        </message>
        <message numerus="yes">
            <source>better on %Ln of those that it had not read</source>
            <translation>
                <numerusform>лучше на %Ln из непрочитанных</numerusform>
                <numerusform>лучше на %Ln из непрочитанных</numerusform>
                <numerusform>лучше на %Ln из непрочитанных</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LedgerDialog</name>
        <message>
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <source>Keep apart</source>
            <translation>Оставить раздельно</translation>
        </message>
        <message>
            <source>May be one</source>
            <translation>Возможно, одно</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Merging rewrites no mark and can be taken back. What you keep apart is not proposed again, to nobody.</source>
            <translation>Объединение не меняет пометок и обратимо. Что вы оставите раздельно, больше никому не предлагается.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Имена</translation>
        </message>
        <message>
            <source>Names and topics</source>
            <translation>Имена и темы</translation>
        </message>
        <message>
            <source>Names that may be one</source>
            <translation>Имена, которые могут быть одним</translation>
        </message>
        <message>
            <source>Names that may mean the same appear here, each with the reason.</source>
            <translation>Здесь появляются имена, которые могут значить одно и то же, с причиной.</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Не привязаны</translation>
        </message>
        <message>
            <source>Nothing looks alike</source>
            <translation>Похожих нет</translation>
        </message>
        <message>
            <source>Nothing to confirm</source>
            <translation>Подтверждать нечего</translation>
        </message>
        <message>
            <source>Read from the documents in which they speak. With it “we” can mean the ministry or the state, and the board can count ministers as their states.</source>
            <translation>Прочитано в документах, где они говорят. Так «мы» может значить министерство или государство, а доска может считать министров за их государства.</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Отказаться</translation>
        </message>
        <message>
            <source>Where a document says for whom a speaker speaks (“Foreign Minister of …”), and the ledger does not, it is here.</source>
            <translation>Здесь стоит то, что сказано в документе, но не в реестре: от чьего имени говорит человек («министр иностранных дел …»).</translation>
        </message>
        <message>
            <source>Who speaks for whom</source>
            <translation>Кто за кого говорит</translation>
        </message>
    </context>
    <context>
        <name>LineField</name>
        <message>
            <source>e.g. {example}</source>
            <translation>например, {example}</translation>
        </message>
        <message>
            <source>“{text}” does not fit here. For example: {example}</source>
            <translation>«{text}» сюда не подходит. Например: {example}</translation>
        </message>
    </context>
    <context>
        <name>LinkBanner</name>
        <message>
            <source>Relation {number}: {name}</source>
            <translation>Связь {number}: {name}</translation>
        </message>
        <message>
            <source>Stop  Esc</source>
            <translation>Прервать  Esc</translation>
        </message>
    </context>
    <context>
        <name>Listing</name>
        <message>
            <source>Nothing matches</source>
            <translation>Ничего не подходит</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filter.</source>
            <translation>Попробуйте меньше слов или другие либо очистите фильтр.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Redo: {action}</source>
            <translation>Повторить: {action}</translation>
        </message>
        <message>
            <source>Rejected. Why?   {keys}</source>
            <translation>Отклонено. Почему?   {keys}</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
        <message>
            <source>Suggestions  {count}</source>
            <translation>Подсказки  {count}</translation>
        </message>
        <message>
            <source>This mark</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Undo: {action}</source>
            <translation>Отменить: {action}</translation>
        </message>
    </context>
    <context>
        <name>MarkList</name>
        <message>
            <source>Filter marks</source>
            <translation>Фильтр пометок</translation>
        </message>
        <message>
            <source>Marks in this text</source>
            <translation>Пометки в тексте</translation>
        </message>
        <message>
            <source>No document is open</source>
            <translation>Документ не открыт</translation>
        </message>
        <message>
            <source>No marks in this text yet</source>
            <translation>В тексте пока нет пометок</translation>
        </message>
        <message>
            <source>Nothing matches</source>
            <translation>Ничего не подходит</translation>
        </message>
        <message>
            <source>Only mine</source>
            <translation>Только мои</translation>
        </message>
        <message>
            <source>Select words and press the key of a label.</source>
            <translation>Выделите слова и нажмите клавишу категории.</translation>
        </message>
        <message>
            <source>Try fewer or other words, or clear the filter.</source>
            <translation>Попробуйте меньше слов или другие либо очистите фильтр.</translation>
        </message>
    </context>
    <context>
        <name>MarkModel</name>
        <message>
            <source>The whole document</source>
            <translation>Весь документ</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>коллега</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>ещё не подтверждено</translation>
        </message>
    </context>
    <context>
        <name>Marking</name>
        <message>
            <source>Select a passage first, or click the label to arm it.</source>
            <translation>Сначала выделите отрывок или щёлкните категорию, чтобы взвести её.</translation>
        </message>
        <message>
            <source>Select a passage first.</source>
            <translation>Сначала выделите отрывок.</translation>
        </message>
        <message>
            <source>Select the passage that the mark is to cover.</source>
            <translation>Выделите отрывок, который должна занять пометка.</translation>
        </message>
        <message>
            <source>There is no mark to repeat yet.</source>
            <translation>Повторять пока нечего.</translation>
        </message>
        <message>
            <source>There is no position here to take a stance in.</source>
            <translation>Здесь нет позиции, отношение которой можно указать.</translation>
        </message>
        <message>
            <source>This passage carries that label already.</source>
            <translation>У этого отрывка уже есть эта категория.</translation>
        </message>
        <message>
            <source>This stands in a question: whoever answers has not said it. Choose the same again to book it all the same.</source>
            <translation>Это часть вопроса: отвечающий этого не говорил. Выберите то же ещё раз, чтобы всё же записать.</translation>
        </message>
        <message>
            <source>“{label}” joins two marks; it is not put on a passage.</source>
            <translation>«{label}» соединяет две пометки; на отрывок она не ставится.</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln marks</source>
            <translation>
                <numerusform>%Ln пометка</numerusform>
                <numerusform>%Ln пометки</numerusform>
                <numerusform>%Ln пометок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks of colleagues stay as they are: only their authors can change them, and until then the board counts them with the wrong sign.</source>
            <translation>
                <numerusform>%Ln пометка коллег останется как есть: изменить её может только автор, а до тех пор доска считает её с неверным знаком.</numerusform>
                <numerusform>%Ln пометки коллег останутся как есть: изменить их могут только авторы, а до тех пор доска считает их с неверным знаком.</numerusform>
                <numerusform>%Ln пометок коллег останутся как есть: изменить их могут только авторы, а до тех пор доска считает их с неверным знаком.</numerusform>
            </translation>
        </message>
        <message>
            <source>Becomes it</source>
            <translation>Войдёт в неё</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose the name that stays.</source>
            <translation>Выберите имя, которое останется.</translation>
        </message>
        <message>
            <source>Found from now on by: {names}</source>
            <translation>Отныне находится по: {names}</translation>
        </message>
        <message>
            <source>It says the opposite of “{name}”</source>
            <translation>Это противоположно «{name}»</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Marks keep what they say; undo, or “Take apart” later, brings everything back.</source>
            <translation>Пометки говорят то же, что и раньше; отмена или позже «Разъединить» вернёт всё назад.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Merge names</source>
            <translation>Объединить имена</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Останется</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>имя</translation>
        </message>
        <message numerus="yes">
            <source>“For” and “against” change places in %Ln marks of yours.</source>
            <translation>
                <numerusform>«За» и «против» поменяются местами в %Ln вашей пометке.</numerusform>
                <numerusform>«За» и «против» поменяются местами в %Ln ваших пометках.</numerusform>
                <numerusform>«За» и «против» поменяются местами в %Ln ваших пометках.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeReportDialog</name>
        <message numerus="yes">
            <source>%Ln labels are called “{which}” now; rename one of them.</source>
            <translation>
                <numerusform>%Ln категория теперь называется «{which}»; переименуйте её.</numerusform>
                <numerusform>%Ln категории теперь называются «{which}»; переименуйте одну из них.</numerusform>
                <numerusform>%Ln категорий теперь называются «{which}»; переименуйте одну из них.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln labels have the key “{which}” now; give one of them another.</source>
            <translation>
                <numerusform>У %Ln категории теперь клавиша «{which}»; дайте ей другую.</numerusform>
                <numerusform>У %Ln категорий теперь клавиша «{which}»; дайте одной из них другую.</numerusform>
                <numerusform>У %Ln категорий теперь клавиша «{which}»; дайте одной из них другую.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more texts are nearly the same as another.</source>
            <translation>
                <numerusform>Ещё %Ln текст почти совпадает с другим.</numerusform>
                <numerusform>Ещё %Ln текста почти совпадают с другими.</numerusform>
                <numerusform>Ещё %Ln текстов почти совпадают с другими.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new annotations</source>
            <translation>
                <numerusform>%Ln новая аннотация</numerusform>
                <numerusform>%Ln новые аннотации</numerusform>
                <numerusform>%Ln новых аннотаций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new documents</source>
            <translation>
                <numerusform>%Ln новый документ</numerusform>
                <numerusform>%Ln новых документа</numerusform>
                <numerusform>%Ln новых документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln records had been changed on both sides.</source>
            <translation>
                <numerusform>%Ln запись изменили обе стороны.</numerusform>
                <numerusform>%Ln записи изменили обе стороны.</numerusform>
                <numerusform>%Ln записей изменили обе стороны.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Counts of statements then take both as one text.</source>
            <translation>Тогда при подсчёте высказываний оба считаются одним текстом.</translation>
        </message>
        <message>
            <source>Everything in it was here already; nothing was changed.</source>
            <translation>Всё это здесь уже было; ничего не изменилось.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Make it a variant</source>
            <translation>Сделать вариантом</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Слияние</translation>
        </message>
        <message>
            <source>No document and no annotation is new; what changed is listed below.</source>
            <translation>Новых документов и аннотаций нет; что изменилось, перечислено ниже.</translation>
        </message>
        <message>
            <source>Nothing was taken over.</source>
            <translation>Ничего не взято.</translation>
        </message>
        <message>
            <source>The same copy was chosen here as on every other computer; the other one is kept in the project.</source>
            <translation>Здесь выбрана та же копия, что и на всех других компьютерах; другая хранится в проекте.</translation>
        </message>
        <message>
            <source>Undo the merge</source>
            <translation>Отменить слияние</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Вариант</translation>
        </message>
        <message>
            <source>{documents}, {annotations}.</source>
            <translation>{documents}, {annotations}.</translation>
        </message>
        <message>
            <source>“{title}” is nearly the same text as “{other}”: {share} % is shared.</source>
            <translation>«{title}» — почти тот же текст, что «{other}»: общих {share} %.</translation>
        </message>
    </context>
    <context>
        <name>MetadataDialog</name>
        <message>
            <source>About this document</source>
            <translation>Об этом документе</translation>
        </message>
        <message>
            <source>Captured on</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>Dates, as precise as they are known: 2017-10-06, 2017-10, 2017, 2017-10-06/2017-10-08, 2017?</source>
            <translation>Даты с той точностью, с какой известны: 2017-10-06, 2017-10, 2017, 2017-10-06/2017-10-08, 2017?</translation>
        </message>
        <message>
            <source>Fields of your own</source>
            <translation>Свои поля</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Сказано</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>address of the page, or who sent it</source>
            <translation>адрес страницы или кто прислал</translation>
        </message>
        <message>
            <source>city or building where it was said</source>
            <translation>город или здание, где это сказано</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
    </context>
    <context>
        <name>ModeSwitch</name>
        <message>
            <source>What the window is for</source>
            <translation>Режим окна</translation>
        </message>
    </context>
    <context>
        <name>Modes</name>
        <message>
            <source>Read &amp; tag</source>
            <translation>Разметка</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>Имя и фамилия</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Кто вы?</translation>
        </message>
        <message>
            <source>Your marks are kept under your name, apart from your colleagues’. You can change it later in the preferences.</source>
            <translation>Ваши пометки хранятся под вашим именем, отдельно от пометок коллег. Имя можно изменить позже в настройках.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
    </context>
    <context>
        <name>NamesPage</name>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>Filter names and topics</source>
            <translation>Фильтр имён и тем</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Merge {count}…</source>
            <translation>Объединить {count}…</translation>
        </message>
        <message>
            <source>Names and topics</source>
            <translation>Имена и темы</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Новое имя</translation>
        </message>
        <message>
            <source>No names yet</source>
            <translation>Имён пока нет</translation>
        </message>
        <message>
            <source>Only names that nothing refers to</source>
            <translation>Только имена без ссылок</translation>
        </message>
        <message>
            <source>Remove {count}</source>
            <translation>Удалить {count}</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Без ссылок</translation>
        </message>
        <message>
            <source>Whoever is named in a mark’s form appears here, and so does who speaks in a document.</source>
            <translation>Здесь появляются все, кто назван в форме пометки или говорит в документе.</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <source>It is neither holder nor target of a statement.</source>
            <translation>Это не носитель и не предмет высказывания.</translation>
        </message>
        <message>
            <source>This mark names nobody yet.</source>
            <translation>Эта пометка пока никого не называет.</translation>
        </message>
        <message>
            <source>almost the same spelling</source>
            <translation>почти то же написание</translation>
        </message>
        <message>
            <source>looks like its initials</source>
            <translation>похоже на его инициалы</translation>
        </message>
        <message numerus="yes">
            <source>read %Ln times</source>
            <translation>
                <numerusform>прочитано %Ln раз</numerusform>
                <numerusform>прочитано %Ln раза</numerusform>
                <numerusform>прочитано %Ln раз</numerusform>
            </translation>
        </message>
        <message>
            <source>the same name but for the article</source>
            <translation>то же имя без артикля</translation>
        </message>
        <message>
            <source>the same name or alias</source>
            <translation>то же имя или другое название</translation>
        </message>
        <message>
            <source>the same outside id, {name}</source>
            <translation>тот же внешний номер, {name}</translation>
        </message>
        <message>
            <source>the surname alone; only one person has it</source>
            <translation>только фамилия; она лишь у одного человека</translation>
        </message>
        <message>
            <source>{one} + {other} marks</source>
            <translation>пометок: {one} + {other}</translation>
        </message>
    </context>
    <context>
        <name>Narrowing</name>
        <message>
            <source>All labels</source>
            <translation>Все категории</translation>
        </message>
        <message>
            <source>All sources</source>
            <translation>Все источники</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>Любая уверенность</translation>
        </message>
        <message>
            <source>List only some: by label, source, step</source>
            <translation>Показать часть: по категории, источнику, уверенности</translation>
        </message>
        <message>
            <source>Only some are listed; choose which</source>
            <translation>Показана часть; выберите какая</translation>
        </message>
    </context>
    <context>
        <name>NewProjectDialog</name>
        <message>
            <source>Choose where…</source>
            <translation>Выбрать место…</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Кодовая книга</translation>
        </message>
        <message>
            <source>Codebooks (*.toml)</source>
            <translation>Кодовые книги (*.toml)</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Из файла…</translation>
        </message>
        <message>
            <source>It can be changed at any time.</source>
            <translation>Её можно изменить в любое время.</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Новый проект</translation>
        </message>
    </context>
    <context>
        <name>NoteThread</name>
        <message>
            <source>Answer {name}</source>
            <translation>Ответить: {name}</translation>
        </message>
        <message>
            <source>Answer: {text}</source>
            <translation>Ответ: {text}</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Обсуждение</translation>
        </message>
        <message>
            <source>Remove this message</source>
            <translation>Удалить это сообщение</translation>
        </message>
        <message>
            <source>Write to your colleagues about this mark</source>
            <translation>Напишите коллегам об этой пометке</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>коллега</translation>
        </message>
        <message>
            <source>you</source>
            <translation>вы</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this message</source>
            <translation>Закрыть это сообщение</translation>
        </message>
    </context>
    <context>
        <name>OccurrencesDialog</name>
        <message numerus="yes">
            <source>%Ln carry the label already</source>
            <translation>
                <numerusform>у %Ln эта категория уже есть</numerusform>
                <numerusform>у %Ln эта категория уже есть</numerusform>
                <numerusform>у %Ln эта категория уже есть</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>All that there are carry this label already.</source>
            <translation>У всех найденных эта категория уже есть.</translation>
        </message>
        <message>
            <source>Also in documents imported later</source>
            <translation>И в документах, импортированных позже</translation>
        </message>
        <message>
            <source>Another spelling to look for</source>
            <translation>Какое ещё написание искать</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Capitals matter</source>
            <translation>С учётом регистра</translation>
        </message>
        <message>
            <source>In all documents</source>
            <translation>Во всех документах</translation>
        </message>
        <message>
            <source>In the documents listed ({count})</source>
            <translation>В документах списка ({count})</translation>
        </message>
        <message>
            <source>In the set “{name}”</source>
            <translation>В наборе «{name}»</translation>
        </message>
        <message>
            <source>In this document</source>
            <translation>В этом документе</translation>
        </message>
        <message>
            <source>Keep as a rule</source>
            <translation>Сохранить правило</translation>
        </message>
        <message>
            <source>Keeps a standing rule; the Mark menu lists them.</source>
            <translation>Сохраняет постоянное правило; они в меню «Пометка».</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Look for</source>
            <translation>Искать</translation>
        </message>
        <message>
            <source>Look for “{name}”</source>
            <translation>Искать «{name}»</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ни одного</translation>
        </message>
        <message>
            <source>Nothing to tag</source>
            <translation>Помечать нечего</translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln places</source>
            <translation>
                <numerusform>Пометить %Ln место</numerusform>
                <numerusform>Пометить %Ln места</numerusform>
                <numerusform>Пометить %Ln мест</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag as</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Tag every occurrence</source>
            <translation>Пометить все вхождения</translation>
        </message>
        <message>
            <source>Try another spelling.</source>
            <translation>Попробуйте другое написание.</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>Где искать</translation>
        </message>
        <message>
            <source>also means {name}</source>
            <translation>означает также {name}</translation>
        </message>
        <message>
            <source>another spelling</source>
            <translation>ещё одно написание</translation>
        </message>
        <message>
            <source>in “{name}”</source>
            <translation>в «{name}»</translation>
        </message>
        <message>
            <source>page furniture</source>
            <translation>оформление страницы</translation>
        </message>
        <message>
            <source>part of “{name}”</source>
            <translation>часть «{name}»</translation>
        </message>
        <message numerus="yes">
            <source>{count} of {all} ticked, in %Ln documents</source>
            <translation>
                <numerusform>отмечено {count} из {all}, в %Ln документе</numerusform>
                <numerusform>отмечено {count} из {all}, в %Ln документах</numerusform>
                <numerusform>отмечено {count} из {all}, в %Ln документах</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Occurring</name>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln место</numerusform>
                <numerusform>%Ln места</numerusform>
                <numerusform>%Ln мест</numerusform>
            </translation>
        </message>
        <message>
            <source>All of these places carry the label already.</source>
            <translation>У всех этих мест эта категория уже есть.</translation>
        </message>
        <message>
            <source>Click a mark or select the words first.</source>
            <translation>Сначала щёлкните пометку или выделите слова.</translation>
        </message>
        <message>
            <source>Kept: these names will be tagged in what you import.</source>
            <translation>Сохранено: эти имена будут помечены в том, что вы импортируете.</translation>
        </message>
        <message numerus="yes">
            <source>Tagged as {label} in %Ln documents: {count}. Undo takes all of them back.</source>
            <translation>
                <numerusform>Помечено как {label} в %Ln документе: {count}. Отмена вернёт всё назад.</numerusform>
                <numerusform>Помечено как {label} в %Ln документах: {count}. Отмена вернёт всё назад.</numerusform>
                <numerusform>Помечено как {label} в %Ln документах: {count}. Отмена вернёт всё назад.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tagged as {label}: %Ln places. Undo takes all of them back.</source>
            <translation>
                <numerusform>Помечено как {label}: %Ln место. Отмена вернёт всё назад.</numerusform>
                <numerusform>Помечено как {label}: %Ln места. Отмена вернёт всё назад.</numerusform>
                <numerusform>Помечено как {label}: %Ln мест. Отмена вернёт всё назад.</numerusform>
            </translation>
        </message>
        <message>
            <source>The codebook has no label to tag with.</source>
            <translation>В кодовой книге нет категории, которой можно пометить.</translation>
        </message>
        <message>
            <source>This passage is too long to be said twice. Select a name or a phrase.</source>
            <translation>Этот отрывок слишком длинный, чтобы повторяться. Выделите имя или словосочетание.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Opening the project…</source>
            <translation>Проект открывается…</translation>
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message>
            <source>&amp;Adopt  ↵</source>
            <translation>&amp;Принять  ↵</translation>
        </message>
        <message>
            <source>&amp;Show in the text</source>
            <translation>&amp;Показать в тексте</translation>
        </message>
        <message>
            <source>Adopting takes the mark out; Ctrl+Z brings it back.</source>
            <translation>Принятие уберёт пометку; Ctrl+Z вернёт её.</translation>
        </message>
        <message>
            <source>All decisions</source>
            <translation>Все решения</translation>
        </message>
        <message>
            <source>Answer in the thread</source>
            <translation>Ответ в обсуждении</translation>
        </message>
        <message>
            <source>Boundaries: “{before}” → “{after}”</source>
            <translation>Границы: «{before}» → «{after}»</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Decisions about my marks</source>
            <translation>Решения о моих пометках</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Everything refused or corrected has been adopted.</source>
            <translation>Всё отклонённое и исправленное принято.</translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>Вместо неё</translation>
        </message>
        <message>
            <source>Label: {before} → {after}</source>
            <translation>Категория: {before} → {after}</translation>
        </message>
        <message>
            <source>My mark</source>
            <translation>Моя пометка</translation>
        </message>
        <message>
            <source>Nobody has reviewed your marks yet</source>
            <translation>Ваши пометки ещё никто не проверял</translation>
        </message>
        <message>
            <source>Nothing left to look at</source>
            <translation>Смотреть больше нечего</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation>Причина: {reason}</translation>
        </message>
        <message>
            <source>Refused and corrected, to look at</source>
            <translation>Отклонённые и исправленные</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>What became of my work</source>
            <translation>Судьба моей работы</translation>
        </message>
        <message>
            <source>When a reviewer decides about your marks, in this project or in a file that you merge, it is told here.</source>
            <translation>Когда проверяющий решит что-то о ваших пометках в этом проекте или в слитом файле, это появится здесь.</translation>
        </message>
        <message>
            <source>Which decisions</source>
            <translation>Какие решения</translation>
        </message>
        <message>
            <source>You changed this mark since; it is with the reviewer again.</source>
            <translation>С тех пор вы изменили эту пометку; она снова у проверяющего.</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>одобрено</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>изменено позже</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>исправлено</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} из {total}</translation>
        </message>
    </context>
    <context>
        <name>OwnFields</name>
        <message>
            <source>A field of your own has no name.</source>
            <translation>У своего поля нет имени.</translation>
        </message>
        <message>
            <source>Add a field</source>
            <translation>Добавить поле</translation>
        </message>
        <message>
            <source>Name of the field</source>
            <translation>Имя поля</translation>
        </message>
        <message>
            <source>Remove the field</source>
            <translation>Удалить поле</translation>
        </message>
        <message>
            <source>There are two fields called “{name}”.</source>
            <translation>Два поля называются «{name}».</translation>
        </message>
        <message>
            <source>Value of the field</source>
            <translation>Значение поля</translation>
        </message>
        <message>
            <source>name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>value</source>
            <translation>значение</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Choose a document to read it here</source>
            <translation>Выберите документ, чтобы прочитать его здесь</translation>
        </message>
        <message>
            <source>↵ yes  ⌫ no</source>
            <translation>↵ да  ⌫ нет</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Command, label or document</source>
            <translation>Команда, категория или документ</translation>
        </message>
        <message>
            <source>Label: {label}</source>
            <translation>Категория: {label}</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Так ничего не называется.</translation>
        </message>
        <message>
            <source>Type a command, a label or a document</source>
            <translation>Введите команду, категорию или документ</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>What matches</source>
            <translation>Что подходит</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>2017-10-06, 2017-10 or 2017; {found}</source>
            <translation>2017-10-06, 2017-10 или 2017; {found}</translation>
        </message>
        <message>
            <source>2017-10-06; {found}</source>
            <translation>2017-10-06; {found}</translation>
        </message>
        <message>
            <source>Add document</source>
            <translation>Добавить документ</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Писать дальше</translation>
        </message>
        <message>
            <source>Paste a document</source>
            <translation>Вставить документ</translation>
        </message>
        <message>
            <source>Paste or type the text here.</source>
            <translation>Вставьте или введите текст здесь.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Published on</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Сказано</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Текст документа</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Выбросить</translation>
        </message>
        <message>
            <source>Throw away the text that you have written here?</source>
            <translation>Выбросить написанный здесь текст?</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>address of the page, or who sent it</source>
            <translation>адрес страницы или кто прислал</translation>
        </message>
        <message>
            <source>found in the text if left empty</source>
            <translation>если пусто, ищется в тексте</translation>
        </message>
        <message>
            <source>“{date}” is no date: write year, month and day like 2017-10-06, or less of it.</source>
            <translation>«{date}» — не дата: пишите год, месяц и день, например 2017-10-06, или короче.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>1204, 12 % or turn 7</source>
            <translation>1204, 12 % или реплика 7</translation>
        </message>
        <message>
            <source>An offset up to {length}, a share such as 12 %, or a turn from 1 to {turns}.</source>
            <translation>Место до {length}, доля, например 12 %, или реплика от 1 до {turns}.</translation>
        </message>
        <message>
            <source>Every turn of this document has been on the screen.</source>
            <translation>Все реплики этого документа уже побывали на экране.</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Перейти к</translation>
        </message>
        <message>
            <source>There is no annotation in this document yet.</source>
            <translation>В этом документе ещё нет аннотаций.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматически</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Filter commands</source>
            <translation>Фильтр команд</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Общие</translation>
        </message>
        <message>
            <source>Key for {command}</source>
            <translation>Клавиша: {command}</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Line length</source>
            <translation>Длина строки</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Межстрочный интервал</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Включено</translation>
        </message>
        <message>
            <source>Possible ones</source>
            <translation>Возможные</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Сброс</translation>
        </message>
        <message>
            <source>Reset the key for {command}</source>
            <translation>Вернуть клавишу: {command}</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Серверы</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
        <message>
            <source>Text font</source>
            <translation>Шрифт текста</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <source>{key} means several things: {users}.</source>
            <translation>{key} означает несколько вещей: {users}.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>Экспорт в PDF</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Экспортировано в {path}.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Напечатано.</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>The document before is still being printed.</source>
            <translation>Предыдущий документ ещё печатается.</translation>
        </message>
        <message>
            <source>Writing the PDF…</source>
            <translation>Запись PDF…</translation>
        </message>
    </context>
    <context>
        <name>ProjectBridge</name>
        <message>
            <source>Working…</source>
            <translation>Идёт работа…</translation>
        </message>
    </context>
    <context>
        <name>Projects</name>
        <message numerus="yes">
            <source>%Ln documents added.</source>
            <translation>
                <numerusform>Добавлен %Ln документ.</numerusform>
                <numerusform>Добавлено %Ln документа.</numerusform>
                <numerusform>Добавлено %Ln документов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marks were widened to whole words, as spaCy needs them.</source>
            <translation>
                <numerusform>%Ln пометка расширена до целых слов, как требует spaCy.</numerusform>
                <numerusform>%Ln пометки расширены до целых слов, как требует spaCy.</numerusform>
                <numerusform>%Ln пометок расширено до целых слов, как требует spaCy.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were there already.</source>
            <translation>
                <numerusform>%Ln уже был здесь.</numerusform>
                <numerusform>%Ln уже были здесь.</numerusform>
                <numerusform>%Ln уже были здесь.</numerusform>
            </translation>
        </message>
        <message>
            <source>Annotations (*.jsonl)</source>
            <translation>Аннотации (*.jsonl)</translation>
        </message>
        <message>
            <source>Documents and annotations (*.txt *.md *.html *.htm *.docx *.jsonl);;All files (*)</source>
            <translation>Документы и аннотации (*.txt *.md *.html *.htm *.docx *.jsonl);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Export annotations</source>
            <translation>Экспорт аннотаций</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Экспортировано в {path}.</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Import documents</source>
            <translation>Импорт документов</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>JSONL, complete (*.jsonl);;Table of annotations (*.csv);;spaCy DocBin (*.spacy)</source>
            <translation>JSONL, полностью (*.jsonl);;Таблица аннотаций (*.csv);;spaCy DocBin (*.spacy)</translation>
        </message>
        <message numerus="yes">
            <source>Labels of the whole document were left out in %Ln documents.</source>
            <translation>
                <numerusform>Метки целого документа опущены в %Ln документе.</numerusform>
                <numerusform>Метки целого документа опущены в %Ln документах.</numerusform>
                <numerusform>Метки целого документа опущены в %Ln документах.</numerusform>
            </translation>
        </message>
        <message>
            <source>Merge colleagues’ files</source>
            <translation>Слить файлы коллег</translation>
        </message>
        <message>
            <source>Merging…</source>
            <translation>Слияние…</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Новый проект</translation>
        </message>
        <message>
            <source>Open or make a project first; then drop the files again.</source>
            <translation>Сначала откройте или создайте проект, затем перетащите файлы снова.</translation>
        </message>
        <message>
            <source>Open project</source>
            <translation>Открыть проект</translation>
        </message>
        <message>
            <source>Projects (*.annotator)</source>
            <translation>Проекты (*.annotator)</translation>
        </message>
        <message>
            <source>Projects (*.annotator);;All files (*)</source>
            <translation>Проекты (*.annotator);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Остановлено; ничего не изменилось.</translation>
        </message>
        <message>
            <source>There was nothing to import.</source>
            <translation>Импортировать было нечего.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>doccano, text and labels (*.jsonl)</source>
            <translation>doccano, текст и метки (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>ProposalPage</name>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message numerus="yes">
            <source>%Ln other marks in this document await a decision.</source>
            <translation>
                <numerusform>Ещё %Ln пометка в этом документе ждёт решения.</numerusform>
                <numerusform>Ещё %Ln пометки в этом документе ждут решения.</numerusform>
                <numerusform>Ещё %Ln пометок в этом документе ждут решения.</numerusform>
            </translation>
        </message>
        <message>
            <source>All decided</source>
            <translation>Всё решено</translation>
        </message>
        <message>
            <source>All differences</source>
            <translation>Все различия</translation>
        </message>
        <message>
            <source>All labels</source>
            <translation>Все категории</translation>
        </message>
        <message>
            <source>Approve all that agree…</source>
            <translation>Одобрить всё…</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решённые</translation>
        </message>
        <message>
            <source>Every mark of your colleagues has a decision of yours. What they change comes back here.</source>
            <translation>По каждой пометке коллег вы приняли решение. Если они что-то изменят, это вернётся сюда.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Filter by words</source>
            <translation>Фильтр по словам</translation>
        </message>
        <message>
            <source>Filter decisions</source>
            <translation>Фильтр решений</translation>
        </message>
        <message>
            <source>How much is decided</source>
            <translation>Сколько решено</translation>
        </message>
        <message>
            <source>Marks to review</source>
            <translation>Пометки на проверку</translation>
        </message>
        <message>
            <source>Merge a colleague’s file to review it: Project menu, Merge, or drop the file on the window.</source>
            <translation>Слейте файл коллеги, чтобы проверить его: меню «Проект», «Слить» — или перетащите файл в окно.</translation>
        </message>
        <message>
            <source>Next document  →</source>
            <translation>Следующий  →</translation>
        </message>
        <message>
            <source>Nobody’s marks yet</source>
            <translation>Пометок коллег ещё нет</translation>
        </message>
        <message>
            <source>Nothing decided here</source>
            <translation>Здесь ещё нет решений</translation>
        </message>
        <message>
            <source>Nothing of that sort here</source>
            <translation>Ничего такого здесь нет</translation>
        </message>
        <message>
            <source>Nothing to decide here</source>
            <translation>Здесь решать нечего</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Shown: {what}</source>
            <translation>Показано: {what}</translation>
        </message>
        <message>
            <source>Tab goes on to the next document with marks to review.</source>
            <translation>Tab — к следующему документу с пометками на проверку.</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>На решение</translation>
        </message>
        <message>
            <source>What you decide in this document can be taken back here.</source>
            <translation>Решения в этом документе можно взять назад здесь.</translation>
        </message>
        <message>
            <source>differences</source>
            <translation>различия</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>всё</translation>
        </message>
        <message>
            <source>{decided} of {total} decided</source>
            <translation>решено {decided} из {total}</translation>
        </message>
        <message numerus="yes">
            <source>{marks} more in %Ln other documents</source>
            <translation>
                <numerusform>ещё {marks} в %Ln другом документе</numerusform>
                <numerusform>ещё {marks} в %Ln других документах</numerusform>
                <numerusform>ещё {marks} в %Ln других документах</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>In a few words</source>
            <translation>В нескольких словах</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Why was it rejected?</source>
            <translation>Почему отклонено?</translation>
        </message>
    </context>
    <context>
        <name>Relating</name>
        <message>
            <source>Accept the suggestion first, then link it.</source>
            <translation>Сначала примите подсказку, затем свяжите.</translation>
        </message>
        <message>
            <source>Click the mark that the relation begins at, then press L.</source>
            <translation>Щёлкните пометку, от которой идёт связь, и нажмите L.</translation>
        </message>
        <message>
            <source>No relation of the codebook joins “{from_}” and “{to}”.</source>
            <translation>Ни одна связь кодовой книги не соединяет «{from_}» и «{to}».</translation>
        </message>
        <message>
            <source>These two are linked in this way already.</source>
            <translation>Эти две уже связаны таким образом.</translation>
        </message>
        <message>
            <source>the whole document</source>
            <translation>весь документ</translation>
        </message>
        <message>
            <source>“{from_}” is linked with … Click another mark, or Tab to it.</source>
            <translation>«{from_}» связывается с… Щёлкните другую пометку или перейдите к ней клавишей Tab.</translation>
        </message>
        <message>
            <source>“{from_}” {relation} “{to}”.</source>
            <translation>«{from_}» {relation} «{to}».</translation>
        </message>
        <message>
            <source>“{from_}” … “{to}”</source>
            <translation>«{from_}» … «{to}»</translation>
        </message>
    </context>
    <context>
        <name>RelationList</name>
        <message>
            <source>Change this relation</source>
            <translation>Изменить эту связь</translation>
        </message>
        <message>
            <source>Link this mark with another  L</source>
            <translation>Связать пометку с другой  L</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>Связи</translation>
        </message>
        <message>
            <source>Remove this relation</source>
            <translation>Удалить эту связь</translation>
        </message>
        <message>
            <source>Turn round</source>
            <translation>Обратить</translation>
        </message>
        <message>
            <source>the whole document</source>
            <translation>весь документ</translation>
        </message>
        <message>
            <source>{relation} “{quote}”</source>
            <translation>{relation} «{quote}»</translation>
        </message>
        <message>
            <source>“{quote}” {relation} this</source>
            <translation>«{quote}» {relation} эта</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message numerus="yes">
            <source>%Ln marks approved.</source>
            <translation>
                <numerusform>Одобрена %Ln пометка.</numerusform>
                <numerusform>Одобрены %Ln пометки.</numerusform>
                <numerusform>Одобрено %Ln пометок.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing more to review.</source>
            <translation>Проверять больше нечего.</translation>
        </message>
        <message>
            <source>Reject a mark first, then say why.</source>
            <translation>Сначала отклоните пометку, затем назовите причину.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>There is nothing that several agree on.</source>
            <translation>Нет ничего, в чём сошлись бы несколько человек.</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>На проверку</translation>
        </message>
        <message>
            <source>To review  {count}</source>
            <translation>На проверку  {count}</translation>
        </message>
        <message>
            <source>You have decided about this mark.</source>
            <translation>По этой пометке вы уже решили.</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Filter by name or label</source>
            <translation>Фильтр по имени или категории</translation>
        </message>
        <message>
            <source>In every document that you import, these names are tagged in your layer, except where there is a doubt. “Tag every occurrence” makes such rules. Marks that are there stay when a rule goes.</source>
            <translation>В каждом документе, который вы импортируете, эти имена помечаются в вашем слое, кроме сомнительных мест. Такие правила создаёт «Пометить все вхождения». Поставленные пометки остаются и без правила.</translation>
        </message>
        <message>
            <source>Make a rule like this colleague’s one for your own layer</source>
            <translation>Сделать такое же правило, как у коллеги, для своего слоя</translation>
        </message>
        <message>
            <source>No standing rules</source>
            <translation>Постоянных правил нет</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Standing rules</source>
            <translation>Постоянные правила</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Выключить</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>Tag every occurrence of a name and tick “also in documents imported later”.</source>
            <translation>Пометьте все вхождения имени и отметьте «И в документах, импортированных позже».</translation>
        </message>
        <message>
            <source>Use it myself</source>
            <translation>Взять себе</translation>
        </message>
        <message>
            <source>a label that is gone</source>
            <translation>удалённая категория</translation>
        </message>
        <message>
            <source>as {label}</source>
            <translation>как {label}</translation>
        </message>
        <message>
            <source>in capitals or not</source>
            <translation>без учёта регистра</translation>
        </message>
        <message>
            <source>of {name}</source>
            <translation>от {name}</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выключено</translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message numerus="yes">
            <source>%Ln stay as they are, for they would equal another mark.</source>
            <translation>
                <numerusform>%Ln остаётся как есть: иначе совпала бы с другой пометкой.</numerusform>
                <numerusform>%Ln остаются как есть: иначе совпали бы с другой пометкой.</numerusform>
                <numerusform>%Ln остаются как есть: иначе совпали бы с другой пометкой.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the editor</source>
            <translation>Назад к правке</translation>
        </message>
        <message>
            <source>Colleagues’ marks stay as they are; their owners find them in their worklists.</source>
            <translation>Пометки коллег останутся как есть; авторы найдут их в своих списках пересмотра.</translation>
        </message>
        <message>
            <source>Marks of mine under “Rewritten” are changed in the same step.</source>
            <translation>Мои пометки из «Переписаны» изменятся тем же шагом.</translation>
        </message>
        <message>
            <source>Marks that this concerns</source>
            <translation>Затронутые пометки</translation>
        </message>
        <message>
            <source>No mark in this project is concerned.</source>
            <translation>В этом проекте ни одна пометка не затронута.</translation>
        </message>
        <message>
            <source>One Ctrl+Z takes everything back.</source>
            <translation>Одно Ctrl+Z вернёт всё назад.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save the codebook</source>
            <translation>Сохранить кодовую книгу</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Что изменится</translation>
        </message>
        <message>
            <source>What changes in the codebook</source>
            <translation>Что изменится в кодовой книге</translation>
        </message>
        <message>
            <source>What is ticked stays in the worklist until it has been looked at again.</source>
            <translation>Отмеченное остаётся в списке, пока его не пересмотрят.</translation>
        </message>
    </context>
    <context>
        <name>ScoresDialog</name>
        <message>
            <source>Accepted</source>
            <translation>Приняты</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Исправлены</translation>
        </message>
        <message>
            <source>Nothing has been decided about suggestions yet.</source>
            <translation>О подсказках ещё ничего не решено.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Со временем</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонённые</translation>
        </message>
        <message>
            <source>Right as offered</source>
            <translation>Верны как есть</translation>
        </message>
        <message>
            <source>What became of the suggestions</source>
            <translation>Судьба подсказок</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln совпадение</numerusform>
                <numerusform>%Ln совпадения</numerusform>
                <numerusform>%Ln совпадений</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Назад к тексту</translation>
        </message>
        <message>
            <source>Back to the text  Esc</source>
            <translation>Назад к тексту  Esc</translation>
        </message>
        <message>
            <source>In notes only</source>
            <translation>Только в заметках</translation>
        </message>
        <message>
            <source>Label for what is ticked</source>
            <translation>Категория для отмеченного</translation>
        </message>
        <message>
            <source>Look only within a label, a role, a date or a title, or in notes</source>
            <translation>Искать только в категории, роли, дате, названии или в заметках</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Narrow</source>
            <translation>Сузить</translation>
        </message>
        <message>
            <source>No hits.</source>
            <translation>Совпадений нет.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ни одного</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Of a date…</source>
            <translation>За дату…</translation>
        </message>
        <message>
            <source>Search all texts and notes</source>
            <translation>Искать во всех текстах и заметках</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Искать везде</translation>
        </message>
        <message>
            <source>Several words: all of them in one document.   “in quotes”: as they stand.   agree*: what begins so.</source>
            <translation>Несколько слов: все в одном документе.   “в кавычках”: как написано.   agree*: что так начинается.</translation>
        </message>
        <message numerus="yes">
            <source>Tag %Ln places</source>
            <translation>
                <numerusform>Пометить %Ln место</numerusform>
                <numerusform>Пометить %Ln места</numerusform>
                <numerusform>Пометить %Ln мест</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag as</source>
            <translation>Категория</translation>
        </message>
        <message numerus="yes">
            <source>The first {hits}, in %Ln documents. Counting the rest…</source>
            <translation>
                <numerusform>Найдено пока: {hits}, в %Ln документе. Остальное считается…</numerusform>
                <numerusform>Найдено пока: {hits}, в %Ln документах. Остальное считается…</numerusform>
                <numerusform>Найдено пока: {hits}, в %Ln документах. Остальное считается…</numerusform>
            </translation>
        </message>
        <message>
            <source>Try fewer words, or the beginning of one: agree*</source>
            <translation>Попробуйте меньше слов или начало одного: agree*</translation>
        </message>
        <message>
            <source>What somebody said…</source>
            <translation>Сказанное кем-то…</translation>
        </message>
        <message>
            <source>With a title…</source>
            <translation>С названием…</translation>
        </message>
        <message>
            <source>Within a turn</source>
            <translation>В реплике</translation>
        </message>
        <message>
            <source>Within marks of</source>
            <translation>В пометках категории</translation>
        </message>
        <message>
            <source>in a note</source>
            <translation>в заметке</translation>
        </message>
        <message>
            <source>label:Claim  ·  role:question  ·  speaker:Lavrov  ·  date:2017..2018  ·  title:Astana  ·  in:notes</source>
            <translation>label:Claim  ·  role:question  ·  speaker:Lavrov  ·  date:2017..2018  ·  title:Astana  ·  in:notes</translation>
        </message>
        <message>
            <source>sanctions OR embargo   ·   sanctions NOT oil   ·   minister NEAR/5 signed   ·   /sign(s|ed)/</source>
            <translation>sanctions OR embargo   ·   sanctions NOT oil   ·   minister NEAR/5 signed   ·   /sign(s|ed)/</translation>
        </message>
        <message numerus="yes">
            <source>{hits} in %Ln documents.</source>
            <translation>
                <numerusform>{hits} в %Ln документе.</numerusform>
                <numerusform>{hits} в %Ln документах.</numerusform>
                <numerusform>{hits} в %Ln документах.</numerusform>
            </translation>
        </message>
        <message>
            <source>{hits}; the first {shown} are listed. Narrow the search to see the others.</source>
            <translation>{hits}; показаны первые {shown}. Сузьте поиск, чтобы увидеть остальные.</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>{key}: back to the hits</source>
            <translation>{key}: назад к совпадениям</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Address of the project</source>
            <translation>Адрес проекта</translation>
        </message>
        <message>
            <source>Keep the password in the system’s keyring</source>
            <translation>Сохранить пароль в связке ключей системы</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open a project on a server</source>
            <translation>Открыть проект на сервере</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>The address begins with postgresql://</source>
            <translation>Адрес начинается с postgresql://</translation>
        </message>
        <message>
            <source>Whoever keeps the server gives you the address, a name and a first password.</source>
            <translation>Адрес, имя и первый пароль даёт тот, кто ведёт сервер.</translation>
        </message>
        <message>
            <source>empty: as the keyring or PGPASSFILE has it</source>
            <translation>пусто: из связки ключей или PGPASSFILE</translation>
        </message>
    </context>
    <context>
        <name>Serving</name>
        <message numerus="yes">
            <source>%Ln actions wait on this computer and will be sent when it is back.</source>
            <translation>
                <numerusform>%Ln действие ждёт на этом компьютере и будет отправлено, когда сервер вернётся.</numerusform>
                <numerusform>%Ln действия ждут на этом компьютере и будут отправлены, когда сервер вернётся.</numerusform>
                <numerusform>%Ln действий ждут на этом компьютере и будут отправлены, когда сервер вернётся.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent what had waited: {count}.</source>
            <translation>Отправлено из ожидавшего: {count}.</translation>
        </message>
        <message>
            <source>The server is back.</source>
            <translation>Сервер снова на связи.</translation>
        </message>
        <message>
            <source>This system has no keyring; the password will be asked for again.</source>
            <translation>В этой системе нет связки ключей; пароль будет запрошен снова.</translation>
        </message>
        <message>
            <source>What is open stays readable; it is tried again every two seconds.</source>
            <translation>Открытое можно читать; связь пробуется каждые две секунды.</translation>
        </message>
    </context>
    <context>
        <name>SetDialog</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>There is a set of this name already.</source>
            <translation>Набор с этим названием уже есть.</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>characters {start}–{end}</source>
            <translation>знаки {start}–{end}</translation>
        </message>
        <message>
            <source>dashed: suggested, not decided</source>
            <translation>пунктиром: подсказка, без решения</translation>
        </message>
        <message>
            <source>full: marked by me</source>
            <translation>полностью: моя пометка</translation>
        </message>
        <message>
            <source>thin, with initials: by colleagues</source>
            <translation>тонко, с инициалами: коллеги</translation>
        </message>
    </context>
    <context>
        <name>Shown</name>
        <message>
            <source>by</source>
            <translation>кем</translation>
        </message>
        <message>
            <source>by {initials}</source>
            <translation>кем: {initials}</translation>
        </message>
        <message>
            <source>in another document</source>
            <translation>в другом документе</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>подсказка</translation>
        </message>
    </context>
    <context>
        <name>StatementsPage</name>
        <message numerus="yes">
            <source>%Ln holders</source>
            <translation>
                <numerusform>%Ln носитель</numerusform>
                <numerusform>%Ln носителя</numerusform>
                <numerusform>%Ln носителей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln positions</source>
            <translation>
                <numerusform>%Ln позиция</numerusform>
                <numerusform>%Ln позиции</numerusform>
                <numerusform>%Ln позиций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statements</source>
            <translation>
                <numerusform>%Ln высказывание</numerusform>
                <numerusform>%Ln высказывания</numerusform>
                <numerusform>%Ln высказываний</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln targets</source>
            <translation>
                <numerusform>%Ln предмет</numerusform>
                <numerusform>%Ln предмета</numerusform>
                <numerusform>%Ln предметов</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Count ministers as their states</source>
            <translation>Министры как государства</translation>
        </message>
        <message>
            <source>No statement fits</source>
            <translation>Подходящих высказываний нет</translation>
        </message>
        <message>
            <source>Nothing marked yet</source>
            <translation>Пока ничего не помечено</translation>
        </message>
        <message>
            <source>Position board</source>
            <translation>Доска позиций</translation>
        </message>
        <message>
            <source>Save these statements as a table</source>
            <translation>Сохранить эти высказывания таблицей</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Высказывания</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Take a filter away, or look for other words.</source>
            <translation>Уберите фильтр или ищите другие слова.</translation>
        </message>
        <message>
            <source>Take away: {filter}</source>
            <translation>Убрать: {filter}</translation>
        </message>
        <message>
            <source>The current statement</source>
            <translation>Текущее высказывание</translation>
        </message>
        <message>
            <source>What is marked in any document is listed here: claims, positions and who is named in them.</source>
            <translation>Здесь перечислено всё, что помечено в любом документе: утверждения, позиции и кто в них назван.</translation>
        </message>
        <message>
            <source>Words of the quote</source>
            <translation>Слова цитаты</translation>
        </message>
        <message>
            <source>counting …</source>
            <translation>подсчёт…</translation>
        </message>
        <message>
            <source>{facet}: {values}</source>
            <translation>{facet}: {values}</translation>
        </message>
        <message>
            <source>{positions} of {holders} on {targets}</source>
            <translation>{positions}, {holders}, {targets}</translation>
        </message>
    </context>
    <context>
        <name>Stating</name>
        <message numerus="yes">
            <source>%Ln statements are in {path}.</source>
            <translation>
                <numerusform>%Ln высказывание записано в {path}.</numerusform>
                <numerusform>%Ln высказывания записаны в {path}.</numerusform>
                <numerusform>%Ln высказываний записано в {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %Ln statements…</source>
            <translation>
                <numerusform>Изменить %Ln высказывание…</numerusform>
                <numerusform>Изменить %Ln высказывания…</numerusform>
                <numerusform>Изменить %Ln высказываний…</numerusform>
            </translation>
        </message>
        <message>
            <source>Change this statement…</source>
            <translation>Изменить это высказывание…</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Значения через запятую</translation>
        </message>
        <message>
            <source>Confirm what the machine filled in</source>
            <translation>Подтвердить заполненное машиной</translation>
        </message>
        <message>
            <source>Copy as quotations</source>
            <translation>Копировать как цитаты</translation>
        </message>
        <message>
            <source>Save statements</source>
            <translation>Сохранить высказывания</translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation>Показать в тексте</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Высказывания</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Книга Excel</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%Ln annotations</source>
            <translation>
                <numerusform>%Ln аннотация</numerusform>
                <numerusform>%Ln аннотации</numerusform>
                <numerusform>%Ln аннотаций</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln suggestions</source>
            <translation>
                <numerusform>%Ln подсказка</numerusform>
                <numerusform>%Ln подсказки</numerusform>
                <numerusform>%Ln подсказок</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what two people wrote at once</source>
            <translation>Посмотреть, что двое написали одновременно</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Ход работы</translation>
        </message>
        <message>
            <source>State of the project</source>
            <translation>Состояние проекта</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stop what is being worked on</source>
            <translation>Остановить текущую работу</translation>
        </message>
        <message>
            <source>What is being worked on</source>
            <translation>Что сейчас делается</translation>
        </message>
        <message>
            <source>What the digits mean now</source>
            <translation>Что сейчас значат цифры</translation>
        </message>
        <message>
            <source>offset {offset}</source>
            <translation>место {offset}</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>сохранено {time}</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message numerus="yes">
            <source>Accepted %Ln suggestions. Undo takes all of them back.</source>
            <translation>
                <numerusform>Принята %Ln подсказка. Отмена вернёт её.</numerusform>
                <numerusform>Приняты %Ln подсказки. Отмена вернёт все.</numerusform>
                <numerusform>Принято %Ln подсказок. Отмена вернёт все.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuggestionLane</name>
        <message numerus="yes">
            <source>%Ln possible ones</source>
            <translation>
                <numerusform>%Ln возможная</numerusform>
                <numerusform>%Ln возможные</numerusform>
                <numerusform>%Ln возможных</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept all sure ones</source>
            <translation>Принять все уверенные</translation>
        </message>
        <message>
            <source>Accept all sure ones, with a look at them first</source>
            <translation>Принять все уверенные, сначала посмотрев на них</translation>
        </message>
        <message>
            <source>Click to keep them back.</source>
            <translation>Щёлкните, чтобы скрыть.</translation>
        </message>
        <message>
            <source>Click to show them, here and in the text.</source>
            <translation>Щёлкните, чтобы показать здесь и в тексте.</translation>
        </message>
        <message>
            <source>Fewer than six in ten of them are right.</source>
            <translation>Из десяти верны меньше шести.</translation>
        </message>
        <message>
            <source>Filter rejected suggestions</source>
            <translation>Фильтр отклонённых подсказок</translation>
        </message>
        <message>
            <source>Filter suggestions</source>
            <translation>Фильтр подсказок</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Идёт поиск подсказок…</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Причина не указана</translation>
        </message>
        <message>
            <source>Nothing rejected</source>
            <translation>Ничего не отклонено</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Решать нечего</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонённые</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Подсказки</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>На решение</translation>
        </message>
        <message>
            <source>What the machine finds in this document appears here, in text order.</source>
            <translation>Что машина найдёт в этом документе, появится здесь по порядку текста.</translation>
        </message>
        <message>
            <source>What you reject is not offered again. You can take it back here.</source>
            <translation>Отклонённое больше не предлагается. Здесь его можно вернуть.</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>{count} kept back</source>
            <translation>скрыто: {count}</translation>
        </message>
        <message>
            <source>{count} shown</source>
            <translation>показано: {count}</translation>
        </message>
        <message>
            <source>↵ take back</source>
            <translation>↵ вернуть</translation>
        </message>
    </context>
    <context>
        <name>SureDialog</name>
        <message numerus="yes">
            <source>Accept %Ln suggestions</source>
            <translation>
                <numerusform>Принять %Ln подсказку</numerusform>
                <numerusform>Принять %Ln подсказки</numerusform>
                <numerusform>Принять %Ln подсказок</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept all sure suggestions</source>
            <translation>Принять все уверенные подсказки</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>All labels</source>
            <translation>Все категории</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>In all documents</source>
            <translation>Во всех документах</translation>
        </message>
        <message>
            <source>In this document</source>
            <translation>В этом документе</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ни одного</translation>
        </message>
        <message>
            <source>Nothing sure</source>
            <translation>Уверенных нет</translation>
        </message>
        <message>
            <source>What is likely or possible is decided one by one.</source>
            <translation>Вероятные и возможные решаются по одной.</translation>
        </message>
        <message>
            <source>Where to look</source>
            <translation>Где искать</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln documents</source>
            <translation>
                <numerusform>в %Ln документе</numerusform>
                <numerusform>в %Ln документах</numerusform>
                <numerusform>в %Ln документах</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} of {all} ticked</source>
            <translation>отмечено {count} из {all}</translation>
        </message>
    </context>
    <context>
        <name>Swatches</name>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
    </context>
    <context>
        <name>TagModel</name>
        <message>
            <source>How marks relate</source>
            <translation>Как связаны пометки</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>The key {key} is taken twice. Give one of them another in the codebook.</source>
            <translation>Клавиша {key} занята дважды. Дайте одной категории другую в кодовой книге.</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Что говорится</translation>
        </message>
        <message>
            <source>Who and what is named</source>
            <translation>Кто и что названо</translation>
        </message>
        <message>
            <source>key {key}</source>
            <translation>клавиша {key}</translation>
        </message>
        <message>
            <source>{here} here, {everywhere} in the project</source>
            <translation>{here} здесь, {everywhere} в проекте</translation>
        </message>
    </context>
    <context>
        <name>TagPanel</name>
        <message>
            <source>Clear the filter to see the whole codebook.</source>
            <translation>Очистите фильтр, чтобы увидеть всю кодовую книгу.</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Filter labels</source>
            <translation>Фильтр категорий</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>No labels yet</source>
            <translation>Категорий пока нет</translation>
        </message>
        <message>
            <source>No such label</source>
            <translation>Такой категории нет</translation>
        </message>
        <message>
            <source>Open a project: its codebook says what can be marked.</source>
            <translation>Откройте проект: его кодовая книга говорит, что помечать.</translation>
        </message>
        <message>
            <source>Sweep over the text to mark it as {label}. {key} or Esc ends this.</source>
            <translation>Проведите по тексту, чтобы пометить его как {label}. {key} или Esc — закончить.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>  Search everything   {key}</source>
            <translation>  Искать везде   {key}</translation>
        </message>
        <message>
            <source>Project menu</source>
            <translation>Меню «Проект»</translation>
        </message>
        <message>
            <source>Whose marks you make</source>
            <translation>Чьи пометки вы ставите</translation>
        </message>
    </context>
    <context>
        <name>Turn</name>
        <message>
            <source>answer</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>question</source>
            <translation>вопрос</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>заявление</translation>
        </message>
        <message>
            <source>to {names}</source>
            <translation>к кому: {names}</translation>
        </message>
    </context>
    <context>
        <name>TurnDialog</name>
        <message>
            <source>Addressed to</source>
            <translation>К кому обращено</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Отвечает на</translation>
        </message>
        <message>
            <source>Choose “{name}”, or a new entry of that name, from the list.</source>
            <translation>Выберите «{name}» или новую запись с этим именем из списка.</translation>
        </message>
        <message>
            <source>Questions that it answers</source>
            <translation>Вопросы, на которые это ответ</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Говорят</translation>
        </message>
        <message>
            <source>This turn</source>
            <translation>Эта реплика</translation>
        </message>
        <message>
            <source>name</source>
            <translation>имя</translation>
        </message>
    </context>
    <context>
        <name>Turning</name>
        <message>
            <source>Now {role}: “{said}{end}”</source>
            <translation>Теперь {role}: «{said}{end}»</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message numerus="yes">
            <source>%Ln have changed since and were left as they are</source>
            <translation>
                <numerusform>%Ln изменено с тех пор и оставлено как есть</numerusform>
                <numerusform>%Ln изменены с тех пор и оставлены как есть</numerusform>
                <numerusform>%Ln изменено с тех пор и оставлено как есть</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {action}</source>
            <translation>Повторено: {action}</translation>
        </message>
        <message>
            <source>Undone: {action}</source>
            <translation>Отменено: {action}</translation>
        </message>
    </context>
    <context>
        <name>UnlinkedPage</name>
        <message>
            <source>All marks are linked</source>
            <translation>Все пометки привязаны</translation>
        </message>
        <message>
            <source>Every mark of a name says to which entry it refers.</source>
            <translation>Каждая пометка имени говорит, к какой записи относится.</translation>
        </message>
        <message>
            <source>Link as proposed</source>
            <translation>Привязать как предложено</translation>
        </message>
        <message>
            <source>Link the selected to…</source>
            <translation>Привязать выбранные к…</translation>
        </message>
        <message>
            <source>Link to</source>
            <translation>Привязать к</translation>
        </message>
        <message>
            <source>Marks without a name</source>
            <translation>Пометки без имени</translation>
        </message>
        <message>
            <source>Your marks of names that do not say yet whom they mean. Where one entry has just these words, Enter links them; else choose or make the name below.</source>
            <translation>Ваши пометки имён, которые ещё не говорят, кого имеют в виду. Если эти слова есть ровно у одной записи, Enter привяжет их; иначе выберите или создайте имя внизу.</translation>
        </message>
        <message numerus="yes">
            <source>{count} in %Ln documents</source>
            <translation>
                <numerusform>{count} в %Ln документе</numerusform>
                <numerusform>{count} в %Ln документах</numerusform>
                <numerusform>{count} в %Ln документах</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Suggested, {step}</source>
            <translation>Подсказка, {step}</translation>
        </message>
    </context>
    <context>
        <name>Verdicts</name>
        <message>
            <source>duplicate</source>
            <translation>дубль</translation>
        </message>
        <message>
            <source>no {label} at all</source>
            <translation>вовсе не {label}</translation>
        </message>
        <message>
            <source>wrong boundaries</source>
            <translation>не те границы</translation>
        </message>
        <message>
            <source>wrong label</source>
            <translation>не та категория</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Files can be dropped on this window. Ctrl+K finds every command, F1 shows the keys.</source>
            <translation>Файлы можно перетаскивать в это окно. Ctrl+K находит любую команду, F1 показывает клавиши.</translation>
        </message>
        <message>
            <source>Mark who is named, what is claimed and who is for or against what, in statements and news conferences.</source>
            <translation>Помечайте, кто назван, что утверждается и кто за что и против чего — в заявлениях и на пресс-конференциях.</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Новый проект…</translation>
        </message>
        <message>
            <source>On a server…</source>
            <translation>На сервере…</translation>
        </message>
        <message>
            <source>Open a project on a server</source>
            <translation>Открыть проект на сервере</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Открыть проект…</translation>
        </message>
        <message>
            <source>Open {name} in {place}</source>
            <translation>Открыть {name} в {place}</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Недавние</translation>
        </message>
        <message>
            <source>Try it with the sample corpus</source>
            <translation>На примере</translation>
        </message>
    </context>
    <context>
        <name>WorklistDialog</name>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Пересмотреть</translation>
        </message>
        <message>
            <source>Look again: {count}</source>
            <translation>Пересмотреть: {count}</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Пересмотрено</translation>
        </message>
        <message>
            <source>Marks to look at again</source>
            <translation>Пометки на пересмотр</translation>
        </message>
        <message>
            <source>Nothing to look at again</source>
            <translation>Пересматривать нечего</translation>
        </message>
        <message>
            <source>Rewrite as the codebook says</source>
            <translation>Переписать по кодовой книге</translation>
        </message>
        <message>
            <source>Show in the text</source>
            <translation>Показать в тексте</translation>
        </message>
        <message>
            <source>Space; several may be selected</source>
            <translation>Пробел; можно выбрать несколько</translation>
        </message>
        <message>
            <source>When the codebook changes, the marks that it concerns stand here.</source>
            <translation>Когда кодовая книга меняется, здесь стоят затронутые пометки.</translation>
        </message>
        <message>
            <source>the whole document</source>
            <translation>весь документ</translation>
        </message>
    </context>
    <context>
        <name>about</name>
        <message>
            <source>About Annotator</source>
            <translation>О программе Annotator</translation>
        </message>
        <message>
            <source>Settings: {settings}
Log: {log}</source>
            <translation>Настройки: {settings}
Журнал: {log}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>About Annotator</source>
            <translation>О программе Annotator</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Accept all sure ones…</source>
            <translation>Принять все уверенные…</translation>
        </message>
        <message>
            <source>Add text, HTML or Word files to the project, or annotations in a known format.</source>
            <translation>Добавить в проект файлы — текст, HTML, Word — или аннотации в известном формате.</translation>
        </message>
        <message>
            <source>Add the text on the clipboard as a document; its date and source are asked.</source>
            <translation>Добавить текст из буфера обмена как документ; дата и источник спрашиваются.</translation>
        </message>
        <message>
            <source>Agreement…</source>
            <translation>Согласованность…</translation>
        </message>
        <message>
            <source>Approve all that agree…</source>
            <translation>Одобрить всё совпадающее…</translation>
        </message>
        <message>
            <source>Assign at random…</source>
            <translation>Поручить наугад…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Be light or dark as the desktop is.</source>
            <translation>Светлая или тёмная, как на рабочем столе.</translation>
        </message>
        <message>
            <source>Begin a relation at the mark that has the focus; click or Tab to the other, then a digit.</source>
            <translation>Начать связь от пометки в фокусе; щёлкните другую или Tab к ней, затем цифра.</translation>
        </message>
        <message>
            <source>Blind work: on or off</source>
            <translation>Слепая работа: да или нет</translation>
        </message>
        <message>
            <source>Change labels, their keys, colours, guidelines and attributes; see their history.</source>
            <translation>Изменить категории, их клавиши, цвета, указания и атрибуты; увидеть их историю.</translation>
        </message>
        <message>
            <source>Change the annotator’s name, theme, text size and keys.</source>
            <translation>Изменить имя разметчика, тему, размер текста и клавиши.</translation>
        </message>
        <message>
            <source>Close project</source>
            <translation>Закрыть проект</translation>
        </message>
        <message>
            <source>Close the project and show the welcome page; everything is saved already.</source>
            <translation>Закрыть проект и показать начальную страницу; всё уже сохранено.</translation>
        </message>
        <message>
            <source>Close the window; project, document and place are there again next time.</source>
            <translation>Закрыть окно; проект, документ и место в нём вернутся в следующий раз.</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Кодовая книга</translation>
        </message>
        <message>
            <source>Command palette…</source>
            <translation>Палитра команд…</translation>
        </message>
        <message>
            <source>Confirm filled fields</source>
            <translation>Подтвердить заполненные поля</translation>
        </message>
        <message>
            <source>Conflict inbox…</source>
            <translation>Конфликты…</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Correct what is known about the open document.</source>
            <translation>Исправить сведения об открытом документе.</translation>
        </message>
        <message>
            <source>Dark ink on a light page.</source>
            <translation>Тёмный текст на светлой странице.</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Тёмная тема</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decide about the marks of colleagues, one by one or all that agree.</source>
            <translation>Решить о пометках коллег: по одной или обо всех совпадающих.</translation>
        </message>
        <message>
            <source>Do again what was taken back last.</source>
            <translation>Сделать снова то, что было отменено последним.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Edit attributes</source>
            <translation>Изменить атрибуты</translation>
        </message>
        <message>
            <source>Edit codebook…</source>
            <translation>Изменить кодовую книгу…</translation>
        </message>
        <message>
            <source>Edit the name behind this mark…</source>
            <translation>Изменить имя за пометкой…</translation>
        </message>
        <message>
            <source>Edit, merge and link the names of everybody and everything, and see who speaks for whom.</source>
            <translation>Изменить, объединить и привязать имена всех и всего; увидеть, кто за кого говорит.</translation>
        </message>
        <message>
            <source>Export annotations…</source>
            <translation>Экспорт аннотаций…</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>Экспорт в PDF…</translation>
        </message>
        <message>
            <source>Find a command, a label or a document by typing part of its name.</source>
            <translation>Найти команду, категорию или документ по части названия.</translation>
        </message>
        <message>
            <source>Find all places of the focused mark or the selected words, and tag those that are ticked.</source>
            <translation>Найти все места пометки в фокусе или выделенных слов и пометить отмеченные.</translation>
        </message>
        <message>
            <source>Find words in all texts and notes, or come back to the hits.</source>
            <translation>Найти слова во всех текстах и заметках или вернуться к совпадениям.</translation>
        </message>
        <message>
            <source>Find words in the document: plain, as an expression, or only within marks of a label.</source>
            <translation>Найти слова в документе: просто, выражением или только в пометках категории.</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Найти…</translation>
        </message>
        <message>
            <source>Focus the annotation before, mine or a colleague's.</source>
            <translation>К предыдущей аннотации, моей или коллеги.</translation>
        </message>
        <message>
            <source>Focus the next annotation in the order of the text, mine or a colleague's.</source>
            <translation>К следующей по тексту аннотации, моей или коллеги.</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Give the last rejection a reason in your own words; it has a digit from then on.</source>
            <translation>Назвать причину последнего отклонения своими словами; потом у неё будет своя цифра.</translation>
        </message>
        <message>
            <source>Give the text the room of the document list, or take it back.</source>
            <translation>Отдать тексту место списка документов или вернуть его.</translation>
        </message>
        <message>
            <source>Give the text the room of the tag panel, or take it back.</source>
            <translation>Отдать тексту место панели категорий или вернуть его.</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Переход</translation>
        </message>
        <message>
            <source>Go again to where you came back from.</source>
            <translation>Снова туда, откуда вы вернулись.</translation>
        </message>
        <message>
            <source>Go back to where you were before the last jump, in another document too.</source>
            <translation>Назад туда, где вы были до последнего перехода, в том числе в другом документе.</translation>
        </message>
        <message>
            <source>Go to an offset, to a share of the document such as 12 %, or to a turn by its number.</source>
            <translation>Перейти к месту, к доле документа, например 12 %, или к реплике по номеру.</translation>
        </message>
        <message>
            <source>Go to the form of the mark that has the focus, and back to the text.</source>
            <translation>Перейти к форме пометки в фокусе и обратно к тексту.</translation>
        </message>
        <message>
            <source>Go to the next suggestion in the text, in Review to a colleague’s next mark.</source>
            <translation>К следующей подсказке в тексте, при проверке — к следующей пометке коллеги.</translation>
        </message>
        <message>
            <source>Go to the previous suggestion in the text, in Review to a colleague’s mark.</source>
            <translation>К предыдущей подсказке в тексте, при проверке — к пометке коллеги.</translation>
        </message>
        <message>
            <source>Go to…</source>
            <translation>Перейти к…</translation>
        </message>
        <message>
            <source>Guideline of the label</source>
            <translation>Указания к категории</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Hide others' marks from annotators until they are done with a document, or show them.</source>
            <translation>Скрыть от разметчиков чужие пометки, пока они не закончат с документом, или показать.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>How many were accepted, corrected and refused, label by label and over time.</source>
            <translation>Сколько принято, исправлено и отклонено: по категориям и со временем.</translation>
        </message>
        <message>
            <source>Import documents…</source>
            <translation>Импорт документов…</translation>
        </message>
        <message>
            <source>In Review, open the next document in which marks of colleagues await a decision.</source>
            <translation>При проверке открыть следующий документ, где пометки коллег ждут решения.</translation>
        </message>
        <message>
            <source>It cannot be told which side the holder of this position takes.</source>
            <translation>Нельзя сказать, на чьей стороне носитель этой позиции.</translation>
        </message>
        <message>
            <source>Join with the turn before</source>
            <translation>Соединить с предыдущей репликой</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Label the document</source>
            <translation>Категория документа</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Learn from my documents</source>
            <translation>Учиться на моих документах</translation>
        </message>
        <message>
            <source>Learn from the documents you have finished; suggestions change only if that makes them better.</source>
            <translation>Учиться на законченных вами документах; подсказки меняются, только если становятся лучше.</translation>
        </message>
        <message>
            <source>Let a new turn with the same role and speakers begin at the caret.</source>
            <translation>Начать с курсора новую реплику с той же ролью и теми же говорящими.</translation>
        </message>
        <message>
            <source>Let those who are done with the open document go on with it, in a blind project too.</source>
            <translation>Позволить закончившим с открытым документом продолжать, и в слепом проекте.</translation>
        </message>
        <message>
            <source>Light ink on a dark page.</source>
            <translation>Светлый текст на тёмной странице.</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Светлая тема</translation>
        </message>
        <message>
            <source>Link with another mark</source>
            <translation>Связать с другой пометкой</translation>
        </message>
        <message>
            <source>List everything that was marked in all documents, to narrow, sort and count.</source>
            <translation>Перечислить всё, что помечено во всех документах: отбирать, сортировать, считать.</translation>
        </message>
        <message>
            <source>List the marks that a change of the codebook concerns; Space ticks one off.</source>
            <translation>Перечислить пометки, затронутые изменением кодовой книги; пробел снимает.</translation>
        </message>
        <message>
            <source>List the open document among those to come back to, or no longer.</source>
            <translation>Занести открытый документ в список «Вернуться позже» или убрать оттуда.</translation>
        </message>
        <message>
            <source>List what is tagged in documents imported later; switch a rule off, or remove it.</source>
            <translation>Перечислить, что помечается в импортированном позже; выключить правило или удалить.</translation>
        </message>
        <message>
            <source>Look again…</source>
            <translation>Пересмотреть…</translation>
        </message>
        <message>
            <source>Look at what two people wrote at once: what stands, and what lost.</source>
            <translation>Посмотреть, что двое написали одновременно: что действует и что уступило.</translation>
        </message>
        <message>
            <source>Look for suggestions in this document once more.</source>
            <translation>Ещё раз искать подсказки в этом документе.</translation>
        </message>
        <message>
            <source>Look over what is suggested and sure, of one label or all, here or in all documents, and accept it in one step.</source>
            <translation>Просмотреть уверенные подсказки одной категории или всех, здесь или во всех документах, и принять за один шаг.</translation>
        </message>
        <message>
            <source>Make a project with the two sample documents and open it.</source>
            <translation>Создать проект из двух документов-примеров и открыть его.</translation>
        </message>
        <message>
            <source>Make an empty project with a codebook that ships or one of your own.</source>
            <translation>Создать пустой проект с кодовой книгой из поставки или своей.</translation>
        </message>
        <message>
            <source>Make the text of the document larger.</source>
            <translation>Увеличить текст документа.</translation>
        </message>
        <message>
            <source>Make the text of the document smaller.</source>
            <translation>Уменьшить текст документа.</translation>
        </message>
        <message>
            <source>Make the turn at the caret part of the one before it.</source>
            <translation>Сделать реплику у курсора частью предыдущей.</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Пометка</translation>
        </message>
        <message>
            <source>Mark the document and decide about suggestions.</source>
            <translation>Размечать документ и решать о подсказках.</translation>
        </message>
        <message>
            <source>Mark the selection with the label and attributes of the mark made last.</source>
            <translation>Пометить выделенное категорией и атрибутами последней пометки.</translation>
        </message>
        <message>
            <source>Merge a colleague’s file…</source>
            <translation>Слить файл коллеги…</translation>
        </message>
        <message>
            <source>Move the focus back by one pane.</source>
            <translation>Фокус на одну панель назад.</translation>
        </message>
        <message>
            <source>Move the focus on: documents, text, tags, form, suggestions.</source>
            <translation>Фокус дальше: документы, текст, категории, форма, подсказки.</translation>
        </message>
        <message>
            <source>Names and topics…</source>
            <translation>Имена и темы…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Новый проект…</translation>
        </message>
        <message>
            <source>Next annotation</source>
            <translation>Следующая аннотация</translation>
        </message>
        <message>
            <source>Next assigned document</source>
            <translation>Следующий порученный документ</translation>
        </message>
        <message>
            <source>Next document</source>
            <translation>Следующий документ</translation>
        </message>
        <message>
            <source>Next document to review</source>
            <translation>Следующий документ на проверку</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Следующее совпадение</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Следующая панель</translation>
        </message>
        <message>
            <source>Next to decide</source>
            <translation>Следующее на решение</translation>
        </message>
        <message>
            <source>Next turn</source>
            <translation>Следующая реплика</translation>
        </message>
        <message>
            <source>Next unread turn</source>
            <translation>Следующая непрочитанная реплика</translation>
        </message>
        <message>
            <source>Open a project on a server…</source>
            <translation>Открыть проект на сервере…</translation>
        </message>
        <message>
            <source>Open another project file in place of this one.</source>
            <translation>Открыть другой файл проекта вместо этого.</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Открыть проект…</translation>
        </message>
        <message>
            <source>Open the next document of the list.</source>
            <translation>Открыть следующий документ списка.</translation>
        </message>
        <message>
            <source>Open the next document that is assigned to you and not done.</source>
            <translation>Открыть следующий документ, порученный вам и не готовый.</translation>
        </message>
        <message>
            <source>Open the previous document of the list.</source>
            <translation>Открыть предыдущий документ списка.</translation>
        </message>
        <message>
            <source>Open the project of a team by its address, name and password.</source>
            <translation>Открыть проект группы по адресу, имени и паролю.</translation>
        </message>
        <message>
            <source>Paste a document…</source>
            <translation>Вставить документ…</translation>
        </message>
        <message>
            <source>Position board</source>
            <translation>Доска позиций</translation>
        </message>
        <message>
            <source>Possible suggestions are kept back until you ask for them: more of them are wrong than right.</source>
            <translation>Возможные подсказки скрыты, пока вы их не попросите: неверных среди них много.</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Настройки…</translation>
        </message>
        <message>
            <source>Previous annotation</source>
            <translation>Предыдущая аннотация</translation>
        </message>
        <message>
            <source>Previous document</source>
            <translation>Предыдущий документ</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Предыдущее совпадение</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Предыдущая панель</translation>
        </message>
        <message>
            <source>Previous to decide</source>
            <translation>Предыдущее на решение</translation>
        </message>
        <message>
            <source>Previous turn</source>
            <translation>Предыдущая реплика</translation>
        </message>
        <message>
            <source>Print the document with its marks, cards and a legend.</source>
            <translation>Напечатать документ с пометками, карточками и легендой.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Проект</translation>
        </message>
        <message>
            <source>Put a label on the whole document, or take it off; the key of the label chooses it.</source>
            <translation>Присвоить категорию всему документу или снять её; выбирает клавиша категории.</translation>
        </message>
        <message>
            <source>Put the caret to the next turn that was never on the screen for a second.</source>
            <translation>Курсор к следующей реплике, не побывавшей на экране и секунды.</translation>
        </message>
        <message>
            <source>Put the caret to where the next turn begins.</source>
            <translation>Курсор к началу следующей реплики.</translation>
        </message>
        <message>
            <source>Put the caret to where this turn begins, or the one before.</source>
            <translation>Курсор к началу этой реплики или предыдущей.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Read and tag</source>
            <translation>Разметка</translation>
        </message>
        <message>
            <source>Read codebook from a file…</source>
            <translation>Прочитать кодовую книгу из файла…</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Refuse a suggestion, so that it stays away, or a colleague’s mark; go on to the next.</source>
            <translation>Отклонить подсказку, чтобы не вернулась, или пометку коллеги; к следующей.</translation>
        </message>
        <message>
            <source>Refuse every suggestion of these words under this label in the document, in one step.</source>
            <translation>Отклонить за один шаг все подсказки этих слов с этой категорией в документе.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Reject these words throughout</source>
            <translation>Отклонить эти слова всюду</translation>
        </message>
        <message>
            <source>Remove mark</source>
            <translation>Удалить пометку</translation>
        </message>
        <message>
            <source>Remove the mark that has the focus; Undo brings it back.</source>
            <translation>Удалить пометку в фокусе; отмена вернёт её.</translation>
        </message>
        <message>
            <source>Reopen for its authors</source>
            <translation>Снова открыть авторам</translation>
        </message>
        <message>
            <source>Repeat last label</source>
            <translation>Повторить последнюю категорию</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Review finished</source>
            <translation>Проверка закончена</translation>
        </message>
        <message>
            <source>Say that the open document is done, or that it is not; the list shows it.</source>
            <translation>Отметить, что открытый документ готов или не готов; это видно в списке.</translation>
        </message>
        <message>
            <source>Say that what a machine filled in is right, or take a suggestion over as it stands, and go on to the next.</source>
            <translation>Подтвердить заполненное машиной или принять подсказку как есть и перейти к следующей.</translation>
        </message>
        <message>
            <source>Say that your review of the open document is finished, or that it goes on.</source>
            <translation>Отметить, что ваша проверка открытого документа закончена или продолжается.</translation>
        </message>
        <message>
            <source>Say who speaks in the turn at the caret, to whom, and which questions it answers.</source>
            <translation>Указать, кто говорит в реплике у курсора, к кому и на какие вопросы отвечает.</translation>
        </message>
        <message>
            <source>Say why it was rejected…</source>
            <translation>Почему отклонено…</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Искать везде</translation>
        </message>
        <message>
            <source>See every mark on which all who marked the passage agree, and accept them all.</source>
            <translation>Увидеть все пометки, в которых все разметчики отрывка сошлись, и принять их.</translation>
        </message>
        <message>
            <source>See how far annotators agree, and go to the places where they do not.</source>
            <translation>Увидеть, насколько разметчики согласны, и перейти к местам расхождений.</translation>
        </message>
        <message>
            <source>See what reviewers approved, corrected and refused of your marks; adopt or answer.</source>
            <translation>Увидеть, что в ваших пометках одобрено, исправлено и отклонено; принять или ответить.</translation>
        </message>
        <message>
            <source>Select the next place where the words were found.</source>
            <translation>Выделить следующее место, где нашлись слова.</translation>
        </message>
        <message>
            <source>Select the place before where the words were found.</source>
            <translation>Выделить предыдущее место, где нашлись слова.</translation>
        </message>
        <message>
            <source>Show every key and what it does.</source>
            <translation>Показать все клавиши и что они делают.</translation>
        </message>
        <message>
            <source>Show or hide documents</source>
            <translation>Показать или скрыть документы</translation>
        </message>
        <message>
            <source>Show or hide tags</source>
            <translation>Показать или скрыть категории</translation>
        </message>
        <message>
            <source>Show or hide the guideline and examples of the label at hand.</source>
            <translation>Показать или скрыть указания и примеры текущей категории.</translation>
        </message>
        <message>
            <source>Show or keep back possible ones</source>
            <translation>Показать или скрыть возможные</translation>
        </message>
        <message>
            <source>Show the entry that the mark in focus refers to, else its holder or target.</source>
            <translation>Показать запись, к которой относится пометка в фокусе, иначе её носителя или предмет.</translation>
        </message>
        <message>
            <source>Show the version and where the log is kept.</source>
            <translation>Показать версию и где лежит журнал.</translation>
        </message>
        <message>
            <source>Show what was done in this project, newest first.</source>
            <translation>Показать, что сделано в проекте, начиная с последнего.</translation>
        </message>
        <message>
            <source>Show who is for or against what: holders by targets, with counts and years.</source>
            <translation>Показать, кто за что и против чего: носители и предметы, с числами и годами.</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Split turn here</source>
            <translation>Разделить реплику здесь</translation>
        </message>
        <message>
            <source>Spread documents over annotators by chance, with a share that two read; see it first.</source>
            <translation>Раздать документы разметчикам наугад, часть — двоим; сначала посмотреть.</translation>
        </message>
        <message>
            <source>Stance: against</source>
            <translation>Отношение: против</translation>
        </message>
        <message>
            <source>Stance: for</source>
            <translation>Отношение: за</translation>
        </message>
        <message>
            <source>Stance: neutral</source>
            <translation>Отношение: нейтрально</translation>
        </message>
        <message>
            <source>Stance: unclear</source>
            <translation>Отношение: неясно</translation>
        </message>
        <message>
            <source>Standing rules…</source>
            <translation>Постоянные правила…</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Высказывания</translation>
        </message>
        <message>
            <source>Suggest again</source>
            <translation>Искать подсказки снова</translation>
        </message>
        <message>
            <source>Switch off what suggestions have learnt from your documents, or on again; no version is lost.</source>
            <translation>Выключить выученное подсказками на ваших документах или снова включить; ни одна версия не теряется.</translation>
        </message>
        <message>
            <source>Tag every occurrence…</source>
            <translation>Пометить все вхождения…</translation>
        </message>
        <message>
            <source>Take a codebook in TOML into the editor, where it is saved or given up.</source>
            <translation>Взять кодовую книгу TOML в редактор, где её сохранят или оставят.</translation>
        </message>
        <message>
            <source>Take a suggestion over as your mark, or a colleague’s mark into your results; go on to the next.</source>
            <translation>Принять подсказку как свою пометку или пометку коллеги в ваш результат; к следующей.</translation>
        </message>
        <message>
            <source>Take back the latest action, also one of yesterday.</source>
            <translation>Отменить последнее действие, в том числе вчерашнее.</translation>
        </message>
        <message>
            <source>Take it over with the selected range, or with what you then change in its form.</source>
            <translation>Принять с выделенными границами или с тем, что вы затем измените в форме.</translation>
        </message>
        <message>
            <source>Take over a colleague’s annotations from a JSONL file into their own layer.</source>
            <translation>Взять аннотации коллеги из файла JSONL в собственный слой коллеги.</translation>
        </message>
        <message>
            <source>The holder of this position is against its target.</source>
            <translation>Носитель этой позиции против её предмета.</translation>
        </message>
        <message>
            <source>The holder of this position is for its target.</source>
            <translation>Носитель этой позиции за её предмет.</translation>
        </message>
        <message>
            <source>The holder of this position takes no side.</source>
            <translation>Носитель этой позиции не занимает стороны.</translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, answer the questions before them.</source>
            <translation>Выделенные строки или реплика у курсора — ответ на предыдущие вопросы.</translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, are a heading.</source>
            <translation>Выделенные строки или реплика у курсора — заголовок.</translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, are a question.</source>
            <translation>Выделенные строки или реплика у курсора — вопрос.</translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, are said unasked.</source>
            <translation>Выделенные строки или реплика у курсора сказаны без вопроса.</translation>
        </message>
        <message>
            <source>The selected lines, or the turn at the caret, belong to the page, not to the text: nothing is suggested there.</source>
            <translation>Выделенные строки или реплика у курсора относятся к странице, а не к тексту: подсказок там нет.</translation>
        </message>
        <message>
            <source>The selected words, or the turn at the caret, are a remark such as (applause).</source>
            <translation>Выделенные слова или реплика у курсора — ремарка, например (аплодисменты).</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Тема системы</translation>
        </message>
        <message>
            <source>Title, dates and source…</source>
            <translation>Название, даты, источник…</translation>
        </message>
        <message>
            <source>Try the sample corpus</source>
            <translation>Попробовать на примере</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Реплика</translation>
        </message>
        <message>
            <source>Turn: answer</source>
            <translation>Реплика: ответ</translation>
        </message>
        <message>
            <source>Turn: aside</source>
            <translation>Реплика: ремарка</translation>
        </message>
        <message>
            <source>Turn: furniture</source>
            <translation>Реплика: оформление</translation>
        </message>
        <message>
            <source>Turn: heading</source>
            <translation>Реплика: заголовок</translation>
        </message>
        <message>
            <source>Turn: question</source>
            <translation>Реплика: вопрос</translation>
        </message>
        <message>
            <source>Turn: role and speakers…</source>
            <translation>Реплика: роль и говорящие…</translation>
        </message>
        <message>
            <source>Turn: statement</source>
            <translation>Реплика: заявление</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Unsure, come back</source>
            <translation>Есть сомнения, вернуться</translation>
        </message>
        <message>
            <source>Use what was learnt, or not</source>
            <translation>Выученное: да или нет</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>What became of my work…</source>
            <translation>Судьба моей работы…</translation>
        </message>
        <message>
            <source>What became of the suggestions…</source>
            <translation>Судьба подсказок…</translation>
        </message>
        <message>
            <source>Write all documents with their annotations as JSONL, CSV or spaCy DocBin.</source>
            <translation>Записать все документы с аннотациями как JSONL, CSV или spaCy DocBin.</translation>
        </message>
        <message>
            <source>Write codebook to a file…</source>
            <translation>Записать кодовую книгу в файл…</translation>
        </message>
        <message>
            <source>Write the codebook as TOML, for another project or to be edited by hand.</source>
            <translation>Записать кодовую книгу как TOML — для другого проекта или правки вручную.</translation>
        </message>
        <message>
            <source>Write the document with its marks, cards and a legend into a PDF file.</source>
            <translation>Записать документ с пометками, карточками и легендой в файл PDF.</translation>
        </message>
    </context>
    <context>
        <name>agreement</name>
        <message>
            <source>Attributes of aligned marks with the same label</source>
            <translation>Атрибуты сопоставленных пометок одной категории</translation>
        </message>
        <message>
            <source>Boundaries</source>
            <translation>Границы</translation>
        </message>
        <message>
            <source>Boundaries and labels at once</source>
            <translation>Границы и категории вместе</translation>
        </message>
        <message>
            <source>Cohen’s kappa</source>
            <translation>каппа Коэна</translation>
        </message>
        <message>
            <source>F1, any overlap</source>
            <translation>F1, любое пересечение</translation>
        </message>
        <message>
            <source>F1, same boundaries</source>
            <translation>F1, те же границы</translation>
        </message>
        <message>
            <source>Fleiss’ kappa</source>
            <translation>каппа Флейса</translation>
        </message>
        <message>
            <source>Gwet’s AC1</source>
            <translation>AC1 Гвета</translation>
        </message>
        <message>
            <source>Krippendorff’s alpha</source>
            <translation>альфа Криппендорфа</translation>
        </message>
        <message>
            <source>Krippendorff’s alpha for unitizing</source>
            <translation>альфа Криппендорфа для границ</translation>
        </message>
        <message>
            <source>Labels of aligned marks</source>
            <translation>Категории сопоставленных пометок</translation>
        </message>
        <message>
            <source>Scott’s pi</source>
            <translation>пи Скотта</translation>
        </message>
        <message>
            <source>aligned marks</source>
            <translation>сопоставленных пометок</translation>
        </message>
        <message>
            <source>any overlap</source>
            <translation>любое пересечение</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>знаки</translation>
        </message>
        <message>
            <source>characters of text</source>
            <translation>знаков текста</translation>
        </message>
        <message>
            <source>marked stretches</source>
            <translation>помеченных участков</translation>
        </message>
        <message>
            <source>marks of both</source>
            <translation>пометок обоих</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>сравнивать нечего</translation>
        </message>
        <message>
            <source>passages</source>
            <translation>отрывков</translation>
        </message>
        <message>
            <source>same</source>
            <translation>одинаково</translation>
        </message>
        <message>
            <source>same boundaries</source>
            <translation>те же границы</translation>
        </message>
        <message>
            <source>values in common</source>
            <translation>общие значения</translation>
        </message>
    </context>
    <context>
        <name>codebook</name>
        <message>
            <source>A label has no name.</source>
            <translation>У категории нет имени.</translation>
        </message>
        <message>
            <source>Attribute {name} dropped</source>
            <translation>Атрибут {name} убран</translation>
        </message>
        <message>
            <source>Attribute {name} renamed: {after}</source>
            <translation>Атрибут {name} переименован: {after}</translation>
        </message>
        <message>
            <source>Choice from a list</source>
            <translation>Вариант из списка</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Варианты</translation>
        </message>
        <message>
            <source>Claim: what is asserted as fact</source>
            <translation>Утверждение: что подаётся как факт</translation>
        </message>
        <message>
            <source>Colleagues’</source>
            <translation>Коллег</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Цвет</translation>
        </message>
        <message>
            <source>Colour-blind eyes hardly tell it from {names}.</source>
            <translation>При нарушении цветового зрения почти не отличить от {names}.</translation>
        </message>
        <message>
            <source>Date or period</source>
            <translation>Дата или период</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>По умолчанию</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Entity: who or what is named</source>
            <translation>Сущность: кто или что названо</translation>
        </message>
        <message>
            <source>Entry of the ledger</source>
            <translation>Запись реестра</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Примеры</translation>
        </message>
        <message>
            <source>Guideline</source>
            <translation>Указания</translation>
        </message>
        <message>
            <source>Hardly to be told from {names}.</source>
            <translation>Почти не отличить от {names}.</translation>
        </message>
        <message>
            <source>In use again</source>
            <translation>Снова в употреблении</translation>
        </message>
        <message>
            <source>Joins</source>
            <translation>Соединяет</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Клавиша</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kinds of entry</source>
            <translation>Виды записей</translation>
        </message>
        <message>
            <source>Look again because</source>
            <translation>Пересмотреть, потому что</translation>
        </message>
        <message>
            <source>Merged into {after}</source>
            <translation>Объединена с {after}</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мои</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Перемещена</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>New attribute {name}</source>
            <translation>Новый атрибут {name}</translation>
        </message>
        <message>
            <source>New label</source>
            <translation>Новая категория</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Ничего не изменилось.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>Position: who is for or against what</source>
            <translation>Позиция: кто за что и против чего</translation>
        </message>
        <message>
            <source>Relation: how two marks relate</source>
            <translation>Связь: как соотносятся две пометки</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Обязателен</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Выведена</translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation>Переписаны</translation>
        </message>
        <message>
            <source>Several values</source>
            <translation>Несколько значений</translation>
        </message>
        <message>
            <source>Shown only if</source>
            <translation>Показывать, только если</translation>
        </message>
        <message>
            <source>Taken from</source>
            <translation>Берётся из</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The description or guideline changed.</source>
            <translation>Изменилось описание или указания.</translation>
        </message>
        <message>
            <source>The kind of the label changed: {before} → {after}.</source>
            <translation>Вид категории изменился: {before} → {after}.</translation>
        </message>
        <message>
            <source>The label is not in use any more.</source>
            <translation>Категория больше не употребляется.</translation>
        </message>
        <message>
            <source>The label was merged into {after}.</source>
            <translation>Категория объединена с {after}.</translation>
        </message>
        <message>
            <source>The order of the labels changed.</source>
            <translation>Порядок категорий изменился.</translation>
        </message>
        <message>
            <source>Two labels are called “{label}”.</source>
            <translation>Две категории называются «{label}».</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Under</source>
            <translation>Входит в</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Да или нет</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>ниоткуда</translation>
        </message>
        <message>
            <source>the day it was said</source>
            <translation>день, когда сказано</translation>
        </message>
        <message>
            <source>the speakers of the turn</source>
            <translation>говорящие реплики</translation>
        </message>
        <message>
            <source>who asks, in a question</source>
            <translation>в вопросе — кто спрашивает</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>{label}, {name}: it is shown on a condition that cannot be met.</source>
            <translation>{label}, {name}: условие показа невыполнимо.</translation>
        </message>
        <message>
            <source>{label}, {name}: the default does not fit.</source>
            <translation>{label}, {name}: значение по умолчанию не подходит.</translation>
        </message>
        <message>
            <source>{label}, {name}: there is nothing to choose from.</source>
            <translation>{label}, {name}: выбирать не из чего.</translation>
        </message>
        <message>
            <source>{label}: an attribute has no name.</source>
            <translation>{label}: у атрибута нет имени.</translation>
        </message>
        <message>
            <source>{label}: the key {key} is another label’s too.</source>
            <translation>{label}: клавиша {key} есть и у другой категории.</translation>
        </message>
        <message>
            <source>{label}: the key {key} means something else while reading.</source>
            <translation>{label}: клавиша {key} при чтении занята.</translation>
        </message>
        <message>
            <source>{name} is no longer asked for.</source>
            <translation>{name} больше не спрашивается.</translation>
        </message>
        <message>
            <source>{name} is now called {after}.</source>
            <translation>{name} теперь называется {after}.</translation>
        </message>
        <message>
            <source>{name} is required now.</source>
            <translation>{name}: теперь обязательно.</translation>
        </message>
        <message>
            <source>{name} takes other values now.</source>
            <translation>{name}: теперь другие значения.</translation>
        </message>
        <message>
            <source>{name}: “{before}” can no longer be chosen.</source>
            <translation>{name}: «{before}» больше нельзя выбрать.</translation>
        </message>
        <message>
            <source>{name}: “{before}” is now “{after}”.</source>
            <translation>{name}: «{before}» теперь «{after}».</translation>
        </message>
        <message>
            <source>{what} reworded</source>
            <translation>Изменена формулировка: {what}</translation>
        </message>
    </context>
    <context>
        <name>codebook names</name>
        <message>
            <source>about</source>
            <translation>о чём</translation>
        </message>
        <message>
            <source>act</source>
            <translation>действие</translation>
        </message>
        <message>
            <source>addressee</source>
            <translation>адресат</translation>
        </message>
        <message>
            <source>against</source>
            <translation>против</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>объявлено</translation>
        </message>
        <message>
            <source>announces a vote</source>
            <translation>объявляет голосование</translation>
        </message>
        <message>
            <source>applause</source>
            <translation>аплодисменты</translation>
        </message>
        <message>
            <source>argues</source>
            <translation>доказывает</translation>
        </message>
        <message>
            <source>as of</source>
            <translation>на дату</translation>
        </message>
        <message>
            <source>asks to withdraw</source>
            <translation>просит отозвать</translation>
        </message>
        <message>
            <source>asserted</source>
            <translation>утверждается</translation>
        </message>
        <message>
            <source>attributed in a question</source>
            <translation>приписано в вопросе</translation>
        </message>
        <message>
            <source>call</source>
            <translation>призыв</translation>
        </message>
        <message>
            <source>calls for</source>
            <translation>призывает</translation>
        </message>
        <message>
            <source>carries out</source>
            <translation>исполняет</translation>
        </message>
        <message>
            <source>case</source>
            <translation>случай</translation>
        </message>
        <message>
            <source>certainty</source>
            <translation>уверенность</translation>
        </message>
        <message>
            <source>checkable</source>
            <translation>проверяемо</translation>
        </message>
        <message>
            <source>commits</source>
            <translation>обязуется</translation>
        </message>
        <message>
            <source>committee</source>
            <translation>комитет</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>условие</translation>
        </message>
        <message>
            <source>conditional</source>
            <translation>с условием</translation>
        </message>
        <message>
            <source>criticises</source>
            <translation>критикует</translation>
        </message>
        <message>
            <source>data</source>
            <translation>данные</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>решено</translation>
        </message>
        <message>
            <source>decides</source>
            <translation>решает</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>уклонился</translation>
        </message>
        <message>
            <source>declines to comment</source>
            <translation>не комментирует</translation>
        </message>
        <message>
            <source>demands</source>
            <translation>требует</translation>
        </message>
        <message>
            <source>disturbance</source>
            <translation>шум</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>закончено</translation>
        </message>
        <message>
            <source>evidence</source>
            <translation>доказательства</translation>
        </message>
        <message>
            <source>experience</source>
            <translation>опыт</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>эксперт</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>цифра</translation>
        </message>
        <message>
            <source>firm</source>
            <translation>твёрдо</translation>
        </message>
        <message>
            <source>first reading</source>
            <translation>первое чтение</translation>
        </message>
        <message>
            <source>for</source>
            <translation>за</translation>
        </message>
        <message>
            <source>full</source>
            <translation>полностью</translation>
        </message>
        <message>
            <source>future</source>
            <translation>будущее</translation>
        </message>
        <message>
            <source>gist</source>
            <translation>суть</translation>
        </message>
        <message>
            <source>hedged</source>
            <translation>с оговоркой</translation>
        </message>
        <message>
            <source>holder</source>
            <translation>носитель</translation>
        </message>
        <message>
            <source>hopes for</source>
            <translation>надеется</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>interviews</source>
            <translation>интервью</translation>
        </message>
        <message>
            <source>is affected</source>
            <translation>затронут</translation>
        </message>
        <message>
            <source>knowledge</source>
            <translation>знание</translation>
        </message>
        <message>
            <source>later</source>
            <translation>позже</translation>
        </message>
        <message>
            <source>laughter</source>
            <translation>смех</translation>
        </message>
        <message>
            <source>law</source>
            <translation>закон</translation>
        </message>
        <message>
            <source>literature</source>
            <translation>литература</translation>
        </message>
        <message>
            <source>measurement</source>
            <translation>измерение</translation>
        </message>
        <message>
            <source>mode</source>
            <translation>способ</translation>
        </message>
        <message>
            <source>model</source>
            <translation>модель</translation>
        </message>
        <message>
            <source>money</source>
            <translation>деньги</translation>
        </message>
        <message>
            <source>moves an amendment</source>
            <translation>вносит поправку</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>нейтрально</translation>
        </message>
        <message>
            <source>none given</source>
            <translation>не приведены</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>не сказано</translation>
        </message>
        <message>
            <source>now</source>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>offers</source>
            <translation>предлагает</translation>
        </message>
        <message>
            <source>oversees</source>
            <translation>контролирует</translation>
        </message>
        <message>
            <source>own</source>
            <translation>своё</translation>
        </message>
        <message>
            <source>past</source>
            <translation>прошлое</translation>
        </message>
        <message>
            <source>pays</source>
            <translation>платит</translation>
        </message>
        <message>
            <source>praises</source>
            <translation>хвалит</translation>
        </message>
        <message>
            <source>present</source>
            <translation>настоящее</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>предложено</translation>
        </message>
        <message>
            <source>refers to</source>
            <translation>относится к</translation>
        </message>
        <message>
            <source>rejects</source>
            <translation>отвергает</translation>
        </message>
        <message>
            <source>reluctant</source>
            <translation>нехотя</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>пересказ</translation>
        </message>
        <message>
            <source>responsibility</source>
            <translation>ответственность</translation>
        </message>
        <message>
            <source>role</source>
            <translation>роль</translation>
        </message>
        <message>
            <source>second reading</source>
            <translation>второе чтение</translation>
        </message>
        <message>
            <source>soon</source>
            <translation>скоро</translation>
        </message>
        <message>
            <source>sort</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>source</source>
            <translation>источник</translation>
        </message>
        <message>
            <source>stage</source>
            <translation>стадия</translation>
        </message>
        <message>
            <source>stance</source>
            <translation>отношение</translation>
        </message>
        <message>
            <source>statistics</source>
            <translation>статистика</translation>
        </message>
        <message>
            <source>status</source>
            <translation>состояние</translation>
        </message>
        <message>
            <source>strength</source>
            <translation>сила</translation>
        </message>
        <message>
            <source>supports</source>
            <translation>поддерживает</translation>
        </message>
        <message>
            <source>survey</source>
            <translation>опрос</translation>
        </message>
        <message>
            <source>target</source>
            <translation>предмет</translation>
        </message>
        <message>
            <source>time</source>
            <translation>время</translation>
        </message>
        <message>
            <source>unclear</source>
            <translation>неясно</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>срочность</translation>
        </message>
        <message>
            <source>vague</source>
            <translation>размыто</translation>
        </message>
        <message>
            <source>voted</source>
            <translation>проголосовано</translation>
        </message>
        <message>
            <source>warns</source>
            <translation>предупреждает</translation>
        </message>
        <message>
            <source>welcomes</source>
            <translation>приветствует</translation>
        </message>
        <message>
            <source>when</source>
            <translation>когда</translation>
        </message>
    </context>
    <context>
        <name>done</name>
        <message>
            <source>acceptance</source>
            <translation>принятие</translation>
        </message>
        <message>
            <source>adopted correction</source>
            <translation>принятое исправление</translation>
        </message>
        <message>
            <source>assignment</source>
            <translation>поручение</translation>
        </message>
        <message>
            <source>assignment taken back</source>
            <translation>отозванное поручение</translation>
        </message>
        <message>
            <source>attributes</source>
            <translation>атрибуты</translation>
        </message>
        <message>
            <source>codebook</source>
            <translation>кодовая книга</translation>
        </message>
        <message>
            <source>confirmation</source>
            <translation>подтверждение</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>исправление</translation>
        </message>
        <message>
            <source>document details</source>
            <translation>сведения о документе</translation>
        </message>
        <message>
            <source>document set</source>
            <translation>набор документов</translation>
        </message>
        <message>
            <source>every occurrence</source>
            <translation>все вхождения</translation>
        </message>
        <message>
            <source>import</source>
            <translation>импорт</translation>
        </message>
        <message>
            <source>linked names</source>
            <translation>привязка имён</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>пометка</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>слияние</translation>
        </message>
        <message>
            <source>merged names</source>
            <translation>объединение имён</translation>
        </message>
        <message>
            <source>names</source>
            <translation>имена</translation>
        </message>
        <message>
            <source>names kept apart</source>
            <translation>имена оставлены раздельно</translation>
        </message>
        <message>
            <source>names taken apart</source>
            <translation>разъединение имён</translation>
        </message>
        <message>
            <source>new annotator</source>
            <translation>новый разметчик</translation>
        </message>
        <message>
            <source>new boundaries</source>
            <translation>новые границы</translation>
        </message>
        <message>
            <source>new project</source>
            <translation>новый проект</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>reason for the rejection</source>
            <translation>причина отклонения</translation>
        </message>
        <message>
            <source>rejection</source>
            <translation>отклонение</translation>
        </message>
        <message>
            <source>relabelling</source>
            <translation>смена категории</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>связь</translation>
        </message>
        <message>
            <source>removal</source>
            <translation>удаление</translation>
        </message>
        <message>
            <source>restored state</source>
            <translation>возвращённое состояние</translation>
        </message>
        <message>
            <source>second look</source>
            <translation>пересмотр</translation>
        </message>
        <message>
            <source>settled conflict</source>
            <translation>решённый конфликт</translation>
        </message>
        <message>
            <source>standing rule</source>
            <translation>постоянное правило</translation>
        </message>
        <message>
            <source>status</source>
            <translation>состояние</translation>
        </message>
        <message>
            <source>turns</source>
            <translation>реплики</translation>
        </message>
        <message>
            <source>who speaks for whom</source>
            <translation>кто от чьего имени говорит</translation>
        </message>
        <message>
            <source>withdrawn decision</source>
            <translation>отозванное решение</translation>
        </message>
    </context>
    <context>
        <name>merge report</name>
        <message>
            <source>Annotations</source>
            <translation>Аннотации</translation>
        </message>
        <message>
            <source>Annotators</source>
            <translation>Разметчики</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Document sets</source>
            <translation>Наборы документов</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Слои</translation>
        </message>
        <message>
            <source>Names in the ledger</source>
            <translation>Имена в реестре</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Relations</source>
            <translation>Связи</translation>
        </message>
        <message>
            <source>Standing rules</source>
            <translation>Постоянные правила</translation>
        </message>
        <message>
            <source>States of documents</source>
            <translation>Состояния документов</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>Реплики</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новых</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>A bracket has no partner.</source>
            <translation>У скобки нет пары.</translation>
        </message>
        <message>
            <source>A document has no field “{field}” that could be set.</source>
            <translation>У документа нет поля «{field}», которое можно задать.</translation>
        </message>
        <message>
            <source>A mark cannot be linked with itself.</source>
            <translation>Пометку нельзя связать с самой собой.</translation>
        </message>
        <message>
            <source>A newer request for suggestions took the place of this one.</source>
            <translation>Место этого занял более новый запрос подсказок.</translation>
        </message>
        <message>
            <source>A quotation mark has no partner.</source>
            <translation>У кавычки нет пары.</translation>
        </message>
        <message>
            <source>A reviewer reopens it.</source>
            <translation>Открыть снова может проверяющий.</translation>
        </message>
        <message>
            <source>A set needs a name.</source>
            <translation>Набору нужно название.</translation>
        </message>
        <message>
            <source>A standing rule needs a name to look for.</source>
            <translation>Постоянному правилу нужно имя, которое искать.</translation>
        </message>
        <message>
            <source>An admin adds people with “annotator team”.</source>
            <translation>Людей добавляет администратор командой «annotator team».</translation>
        </message>
        <message>
            <source>Another program keeps the project {path} locked.</source>
            <translation>Проект {path} занят другой программой.</translation>
        </message>
        <message>
            <source>Ask for the right to read it, or copy it to your own folder.</source>
            <translation>Попросите право на чтение или скопируйте файл в свою папку.</translation>
        </message>
        <message>
            <source>Ask for them again.</source>
            <translation>Запросите их снова.</translation>
        </message>
        <message>
            <source>Ask whoever keeps it, or allow connections without.</source>
            <translation>Спросите того, кто его ведёт, или разрешите соединения без шифрования.</translation>
        </message>
        <message>
            <source>Ask whoever keeps the server.</source>
            <translation>Спросите того, кто ведёт сервер.</translation>
        </message>
        <message>
            <source>Before this place there is no turn to join with.</source>
            <translation>Перед этим местом нет реплики, с которой можно соединить.</translation>
        </message>
        <message>
            <source>Change it as you like; decisions are for the marks of others.</source>
            <translation>Меняйте её как хотите; решения — для чужих пометок.</translation>
        </message>
        <message>
            <source>Choose a folder that you can write to.</source>
            <translation>Выберите папку, в которую можете писать.</translation>
        </message>
        <message>
            <source>Choose another label.</source>
            <translation>Выберите другую категорию.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Выберите другое имя.</translation>
        </message>
        <message>
            <source>Choose another place or make room.</source>
            <translation>Выберите другое место или освободите место на диске.</translation>
        </message>
        <message>
            <source>Choose one of the relations of the codebook.</source>
            <translation>Выберите одну из связей кодовой книги.</translation>
        </message>
        <message>
            <source>Close it there, or wait a moment and try again.</source>
            <translation>Закройте его там или подождите немного и попробуйте снова.</translation>
        </message>
        <message>
            <source>Colleagues exchange JSONL files, or move it with “annotator copy”.</source>
            <translation>Коллеги обмениваются файлами JSONL; или перенесите проект командой «annotator copy».</translation>
        </message>
        <message>
            <source>Copy it to a folder of your own, then open the copy.</source>
            <translation>Скопируйте его в свою папку и откройте копию.</translation>
        </message>
        <message>
            <source>Does its name have the right ending?</source>
            <translation>Верно ли расширение файла?</translation>
        </message>
        <message>
            <source>Finish some documents, then let it learn.</source>
            <translation>Закончите несколько документов, затем запустите обучение.</translation>
        </message>
        <message>
            <source>Finish some more documents.</source>
            <translation>Закончите ещё несколько документов.</translation>
        </message>
        <message>
            <source>Give the name that they log in with.</source>
            <translation>Укажите имя, с которым они входят.</translation>
        </message>
        <message>
            <source>Give those marks another label first.</source>
            <translation>Сначала дайте этим пометкам другую категорию.</translation>
        </message>
        <message>
            <source>Here is no turn that could be split.</source>
            <translation>Здесь нет реплики, которую можно разделить.</translation>
        </message>
        <message>
            <source>Import it again, and it comes back as it was.</source>
            <translation>Импортируйте его снова, и он вернётся таким, каким был.</translation>
        </message>
        <message>
            <source>Import the same texts, then run “annotator suggest”.</source>
            <translation>Импортируйте те же тексты, затем запустите «annotator suggest».</translation>
        </message>
        <message>
            <source>In a blind project you see others' marks in “{title}” since you are done with it, so you cannot go back by yourself.</source>
            <translation>В слепом проекте вы видите чужие пометки в «{title}», потому что закончили с ним; вернуться сами вы не можете.</translation>
        </message>
        <message>
            <source>In the label “{label}” the field “{field}” is unknown, missing or wrong.</source>
            <translation>В категории «{label}» поле «{field}» неизвестно, отсутствует или неверно.</translation>
        </message>
        <message>
            <source>It is written postgresql://NAME@SERVER/PROJECT.</source>
            <translation>Он пишется postgresql://ИМЯ@СЕРВЕР/ПРОЕКТ.</translation>
        </message>
        <message>
            <source>Keep it on a local disk and exchange JSONL files, or use a PostgreSQL server.</source>
            <translation>Храните его на локальном диске и обменивайтесь файлами JSONL или используйте сервер PostgreSQL.</translation>
        </message>
        <message>
            <source>Learning failed: {reason}</source>
            <translation>Обучение не удалось: {reason}</translation>
        </message>
        <message>
            <source>Let the second begin where the first ends.</source>
            <translation>Пусть второй начинается там, где кончается первый.</translation>
        </message>
        <message>
            <source>Line {line} of {file} does not fit in {field}: {reason}.</source>
            <translation>Строка {line} файла {file} не подходит в поле {field}: {reason}.</translation>
        </message>
        <message>
            <source>Line {line} of {file} is in the format {schema}, which is newer.</source>
            <translation>Строка {line} файла {file} в более новом формате {schema}.</translation>
        </message>
        <message>
            <source>Line {line} of {file} is not JSON ({reason}).</source>
            <translation>Строка {line} файла {file} — не JSON ({reason}).</translation>
        </message>
        <message>
            <source>Line {line} of {file} is not UTF-8 text.</source>
            <translation>Строка {line} файла {file} — не текст UTF-8.</translation>
        </message>
        <message>
            <source>Line {line} of {file} is not in the format annotator/1 (field schema).</source>
            <translation>Строка {line} файла {file} не в формате annotator/1 (поле schema).</translation>
        </message>
        <message>
            <source>Line {line} of {file}: the annotation {id} belongs to another document here.</source>
            <translation>Строка {line} файла {file}: аннотация {id} здесь относится к другому документу.</translation>
        </message>
        <message>
            <source>Line {line} of {file}: the layer {id} belongs to another annotator here.</source>
            <translation>Строка {line} файла {file}: слой {id} здесь принадлежит другому разметчику.</translation>
        </message>
        <message>
            <source>Line {line} of {file}: {field} does not fit ({reason}).</source>
            <translation>Строка {line} файла {file}: {field} не подходит ({reason}).</translation>
        </message>
        <message>
            <source>Line {line} of {file}: {field} is not that of the text ({found}).</source>
            <translation>Строка {line} файла {file}: {field} не от этого текста ({found}).</translation>
        </message>
        <message>
            <source>Line {line} of {file}: {field} is not what stands at {start}–{end}.</source>
            <translation>Строка {line} файла {file}: {field} — не то, что стоит в {start}–{end}.</translation>
        </message>
        <message>
            <source>Line {line} of {file}: {field} names {value}, which the line does not hold.</source>
            <translation>Строка {line} файла {file}: {field} называет {value}, чего в строке нет.</translation>
        </message>
        <message>
            <source>Look at it again, then repeat.</source>
            <translation>Посмотрите ещё раз и повторите.</translation>
        </message>
        <message>
            <source>Look at it once more.</source>
            <translation>Посмотрите на него ещё раз.</translation>
        </message>
        <message>
            <source>Look at the connection; whoever keeps the server can say whether it runs.</source>
            <translation>Проверьте соединение; работает ли сервер, скажет тот, кто его ведёт.</translation>
        </message>
        <message>
            <source>Make it simpler, or put a word beside it.</source>
            <translation>Упростите его или добавьте рядом слово.</translation>
        </message>
        <message>
            <source>Make it with “annotator new”, or look at the address.</source>
            <translation>Создайте его командой «annotator new» или проверьте адрес.</translation>
        </message>
        <message>
            <source>Make room, then repeat it.</source>
            <translation>Освободите место и повторите.</translation>
        </message>
        <message>
            <source>Mark the same words yourself to agree or to differ.</source>
            <translation>Пометьте те же слова сами, чтобы согласиться или возразить.</translation>
        </message>
        <message>
            <source>Marking goes on without them.</source>
            <translation>Разметка продолжается без них.</translation>
        </message>
        <message>
            <source>Merge it into another name instead.</source>
            <translation>Лучше объедините её с другой.</translation>
        </message>
        <message>
            <source>NOT alone names no place.</source>
            <translation>Одно NOT не называет никакого места.</translation>
        </message>
        <message>
            <source>Name the layers of two of them.</source>
            <translation>Назовите слои двух из них.</translation>
        </message>
        <message>
            <source>No document of the project is in {path}.</source>
            <translation>В {path} нет ни одного документа проекта.</translation>
        </message>
        <message>
            <source>No label is called “{name}”.</source>
            <translation>Категории «{name}» нет.</translation>
        </message>
        <message>
            <source>No label is called “{name}”; there are: {names}.</source>
            <translation>Категории «{name}» нет; есть: {names}.</translation>
        </message>
        <message>
            <source>Nobody in the ledger is called “{name}”.</source>
            <translation>В реестре нет имени «{name}».</translation>
        </message>
        <message>
            <source>Nothing of the file was kept.</source>
            <translation>Из файла ничего не взято.</translation>
        </message>
        <message>
            <source>Nothing of the file was kept. Choose a file that Annotator exported.</source>
            <translation>Из файла ничего не взято. Выберите файл, экспортированный из Annotator.</translation>
        </message>
        <message>
            <source>Nothing of the file was kept. Copy it again: it was cut off.</source>
            <translation>Из файла ничего не взято. Скопируйте его заново: он обрезан.</translation>
        </message>
        <message>
            <source>Nothing of the file was kept. Update Annotator.</source>
            <translation>Из файла ничего не взято. Обновите Annotator.</translation>
        </message>
        <message>
            <source>Nothing was learnt in this project yet.</source>
            <translation>В этом проекте обучения ещё не было.</translation>
        </message>
        <message>
            <source>Open and save it in Word again.</source>
            <translation>Откройте и сохраните его снова в Word.</translation>
        </message>
        <message>
            <source>Open it once where it can be written.</source>
            <translation>Откройте его один раз там, где в него можно писать.</translation>
        </message>
        <message>
            <source>Open one of the copies in the “.backups” folder beside it.</source>
            <translation>Откройте одну из копий в папке «.backups» рядом с ним.</translation>
        </message>
        <message>
            <source>Put the caret into the second of the two turns.</source>
            <translation>Поставьте курсор во вторую из двух реплик.</translation>
        </message>
        <message>
            <source>Put the caret where the second part is to begin.</source>
            <translation>Поставьте курсор туда, где начинается вторая часть.</translation>
        </message>
        <message>
            <source>Save a copy elsewhere.</source>
            <translation>Сохраните копию в другом месте.</translation>
        </message>
        <message>
            <source>Save a copy of the project elsewhere.</source>
            <translation>Сохраните копию проекта в другом месте.</translation>
        </message>
        <message>
            <source>Save as CSV, or choose fewer.</source>
            <translation>Сохраните как CSV или выберите меньше.</translation>
        </message>
        <message>
            <source>Save it as one of these first.</source>
            <translation>Сначала сохраните его в одном из этих видов.</translation>
        </message>
        <message>
            <source>Say that it is in progress again (menu Document, “Done”), then go on.</source>
            <translation>Отметьте, что он снова в работе (меню «Документ», «Готово»), и продолжайте.</translation>
        </message>
        <message>
            <source>Say what to look for as well: sanctions NOT oil.</source>
            <translation>Добавьте, что искать: sanctions NOT oil.</translation>
        </message>
        <message>
            <source>See the codebook for what it takes.</source>
            <translation>Что допустимо, говорит кодовая книга.</translation>
        </message>
        <message>
            <source>Select a passage, or put the caret into one.</source>
            <translation>Выделите отрывок или поставьте в него курсор.</translation>
        </message>
        <message>
            <source>Select at least one character.</source>
            <translation>Выделите хотя бы один знак.</translation>
        </message>
        <message>
            <source>Somebody else is changing the same in {path}; nothing was saved.</source>
            <translation>Кто-то другой сейчас меняет то же в {path}; ничего не сохранено.</translation>
        </message>
        <message>
            <source>The attribute “{name}” holds the same value twice.</source>
            <translation>Атрибут «{name}» дважды содержит одно значение.</translation>
        </message>
        <message>
            <source>The codebook {path} cannot be read: {reason}</source>
            <translation>Кодовую книгу {path} нельзя прочитать: {reason}</translation>
        </message>
        <message>
            <source>The correction is not there any more; your mark stayed as it was.</source>
            <translation>Исправления больше нет; ваша пометка осталась прежней.</translation>
        </message>
        <message>
            <source>The database {path} holds no Annotator project; it was left as it is.</source>
            <translation>В базе данных {path} нет проекта Annotator; она не тронута.</translation>
        </message>
        <message>
            <source>The defaults are used.</source>
            <translation>Взяты значения по умолчанию.</translation>
        </message>
        <message>
            <source>The disk of {path} is full; the last action was not saved, everything before it was.</source>
            <translation>Диск с {path} полон; последнее действие не сохранено, всё предыдущее сохранено.</translation>
        </message>
        <message>
            <source>The disk of {path} reports an error ({reason}); the last action was not saved.</source>
            <translation>Диск с {path} сообщает об ошибке ({reason}); последнее действие не сохранено.</translation>
        </message>
        <message>
            <source>The expression cannot be read: {reason}.</source>
            <translation>Выражение нельзя прочитать: {reason}.</translation>
        </message>
        <message>
            <source>The expression takes too long.</source>
            <translation>Выражение ищется слишком долго.</translation>
        </message>
        <message>
            <source>The format {name} only leaves the project; documents and annotator/1 JSONL come in.</source>
            <translation>Формат {name} только для экспорта; импортируются документы и JSONL annotator/1.</translation>
        </message>
        <message>
            <source>The fragments {first} and {second} overlap.</source>
            <translation>Части {first} и {second} пересекаются.</translation>
        </message>
        <message>
            <source>The label “{label}” cannot be read: {reason}</source>
            <translation>Категорию «{label}» нельзя прочитать: {reason}</translation>
        </message>
        <message>
            <source>The other commands work without one: annotator --help.</source>
            <translation>Другие команды работают и без него: annotator --help.</translation>
        </message>
        <message>
            <source>The project {path} cannot be kept there: {reason}.</source>
            <translation>Проект {path} нельзя хранить там: {reason}.</translation>
        </message>
        <message>
            <source>The project {path} cannot be read: {reason}.</source>
            <translation>Проект {path} нельзя прочитать: {reason}.</translation>
        </message>
        <message>
            <source>The project {path} cannot be written: {reason}.</source>
            <translation>В проект {path} нельзя писать: {reason}.</translation>
        </message>
        <message>
            <source>The project {path} has been closed.</source>
            <translation>Проект {path} закрыт.</translation>
        </message>
        <message>
            <source>The project {path} is damaged ({reason}); it was left as it is.</source>
            <translation>Проект {path} повреждён ({reason}); он не тронут.</translation>
        </message>
        <message>
            <source>The project {path} was made by an older version and cannot be read without being changed.</source>
            <translation>Проект {path} создан более старой версией, и его нельзя прочитать без изменений.</translation>
        </message>
        <message>
            <source>The query ends where a word should follow.</source>
            <translation>Запрос кончается там, где нужно слово.</translation>
        </message>
        <message>
            <source>The roles are {roles}.</source>
            <translation>Есть роли: {roles}.</translation>
        </message>
        <message>
            <source>The rules of the project do not allow this: {reason}.</source>
            <translation>Правила проекта этого не позволяют: {reason}.</translation>
        </message>
        <message>
            <source>The safety copy of {path} failed: {reason}</source>
            <translation>Запасная копия {path} не удалась: {reason}</translation>
        </message>
        <message>
            <source>The saved search “{name}” leads back to itself.</source>
            <translation>Сохранённый поиск «{name}» ведёт к самому себе.</translation>
        </message>
        <message>
            <source>The server of {path} cannot be reached ({reason}).</source>
            <translation>Сервер {path} недоступен ({reason}).</translation>
        </message>
        <message>
            <source>The server of {path} does not take this name and password.</source>
            <translation>Сервер {path} не принимает это имя и пароль.</translation>
        </message>
        <message>
            <source>The server of {path} lets this name in from here no further ({reason}).</source>
            <translation>Сервер {path} не пускает это имя отсюда дальше ({reason}).</translation>
        </message>
        <message>
            <source>The server of {path} offers no encrypted connection.</source>
            <translation>Сервер {path} не предлагает шифрованного соединения.</translation>
        </message>
        <message>
            <source>The server of {path} takes no more connections just now.</source>
            <translation>Сервер {path} сейчас не принимает больше соединений.</translation>
        </message>
        <message>
            <source>The sets are listed in the menu beside the filter of the document list.</source>
            <translation>Наборы перечислены в меню рядом с фильтром списка документов.</translation>
        </message>
        <message>
            <source>The setting {name} cannot be “{value}”; its default is used.</source>
            <translation>Настройка {name} не может быть «{value}»; взято значение по умолчанию.</translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}.</source>
            <translation>Настройки нельзя сохранить в {path}: {reason}.</translation>
        </message>
        <message>
            <source>The settings in {path} cannot be read: {reason}.</source>
            <translation>Настройки в {path} нельзя прочитать: {reason}.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read ({reason}); they are kept as {kept}.</source>
            <translation>Настройки в {path} прочитать не удалось ({reason}); они сохранены как {kept}.</translation>
        </message>
        <message>
            <source>The span {start}–{end} is empty.</source>
            <translation>Отрезок {start}–{end} пуст.</translation>
        </message>
        <message>
            <source>The span {start}–{end} leaves the text, which ends at {length}.</source>
            <translation>Отрезок {start}–{end} выходит за текст, который кончается на {length}.</translation>
        </message>
        <message>
            <source>The suggestions are switched off: the window is closing.</source>
            <translation>Подсказки выключены: окно закрывается.</translation>
        </message>
        <message>
            <source>The suggestions could not be started: {reason}.</source>
            <translation>Подсказки не запустились: {reason}.</translation>
        </message>
        <message>
            <source>The suggestions failed: {reason}</source>
            <translation>Подсказки не удались: {reason}</translation>
        </message>
        <message>
            <source>The suggestions gave no sign for {seconds} seconds and were stopped.</source>
            <translation>Подсказки не отвечали {seconds} с и были остановлены.</translation>
        </message>
        <message>
            <source>The suggestions stay as they were.</source>
            <translation>Подсказки остаются прежними.</translation>
        </message>
        <message>
            <source>The suggestions stopped unexpectedly (code {code}); your marks are not touched.</source>
            <translation>Подсказки неожиданно остановились (код {code}); ваши пометки не тронуты.</translation>
        </message>
        <message>
            <source>The turns at {first} and {second} overlap.</source>
            <translation>Реплики в {first} и {second} пересекаются.</translation>
        </message>
        <message>
            <source>The {kind} {id} was changed by somebody else in this moment; nothing was saved.</source>
            <translation>{kind} {id}: в этот момент изменено кем-то другим; ничего не сохранено.</translation>
        </message>
        <message>
            <source>There are annotator, reviewer and admin.</source>
            <translation>Есть annotator, reviewer и admin.</translation>
        </message>
        <message>
            <source>There are no suggestions, for spaCy cannot be used here: {reason}.</source>
            <translation>Подсказок нет: spaCy здесь не работает: {reason}.</translation>
        </message>
        <message>
            <source>There is a set called “{name}” already.</source>
            <translation>Набор «{name}» уже есть.</translation>
        </message>
        <message>
            <source>There is already something at {path}.</source>
            <translation>В {path} уже что-то есть.</translation>
        </message>
        <message>
            <source>There is no display to open the window on.</source>
            <translation>Нет дисплея, на котором открыть окно.</translation>
        </message>
        <message>
            <source>There is no format “{name}”; there are {names}.</source>
            <translation>Формата «{name}» нет; есть {names}.</translation>
        </message>
        <message>
            <source>There is no label {label} in the codebook.</source>
            <translation>Категории {label} нет в кодовой книге.</translation>
        </message>
        <message>
            <source>There is no layer “{name}” in this project; there are {names}.</source>
            <translation>Слоя «{name}» нет в этом проекте; есть {names}.</translation>
        </message>
        <message>
            <source>There is no project at {path} ({reason}).</source>
            <translation>В {path} нет проекта ({reason}).</translation>
        </message>
        <message>
            <source>There is no project at {path}.</source>
            <translation>В {path} нет проекта.</translation>
        </message>
        <message>
            <source>There is no role “{role}”.</source>
            <translation>Роли «{role}» нет.</translation>
        </message>
        <message>
            <source>There is no set called “{name}”.</source>
            <translation>Набора «{name}» нет.</translation>
        </message>
        <message>
            <source>There is no setting {name}.</source>
            <translation>Настройки {name} нет.</translation>
        </message>
        <message>
            <source>There is no text that could become a turn here.</source>
            <translation>Здесь нет текста, из которого вышла бы реплика.</translation>
        </message>
        <message>
            <source>There is no verdict “{verdict}”.</source>
            <translation>Решения «{verdict}» нет.</translation>
        </message>
        <message>
            <source>There is no version {number} of what was learnt.</source>
            <translation>Версии {number} обучения нет.</translation>
        </message>
        <message>
            <source>There is no word to look for.</source>
            <translation>Нет слова, которое искать.</translation>
        </message>
        <message>
            <source>There is no {kind} {id} in this project.</source>
            <translation>В этом проекте нет: {kind} {id}.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Повторять нечего.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Отменять нечего.</translation>
        </message>
        <message>
            <source>There is too little to learn from: {found} finished documents that were not learnt from yet, {needed} are needed.</source>
            <translation>Учиться пока не на чем: новых законченных документов {found}, а нужно {needed}.</translation>
        </message>
        <message>
            <source>These two marks are linked in this way already.</source>
            <translation>Эти две пометки уже связаны таким образом.</translation>
        </message>
        <message>
            <source>They hold until the window is closed.</source>
            <translation>Они действуют, пока окно не закрыто.</translation>
        </message>
        <message>
            <source>This mark is your own.</source>
            <translation>Это ваша собственная пометка.</translation>
        </message>
        <message>
            <source>This mark lies in the layer of {annotator}; only they can change it.</source>
            <translation>Эта пометка в слое {annotator}; изменить её может только автор.</translation>
        </message>
        <message>
            <source>Try again, or ask an admin of the project.</source>
            <translation>Попробуйте снова или спросите администратора проекта.</translation>
        </message>
        <message>
            <source>Two annotators at least are needed to compare.</source>
            <translation>Для сравнения нужны хотя бы два разметчика.</translation>
        </message>
        <message>
            <source>Type a word or a phrase beside what narrows the search.</source>
            <translation>Добавьте слово или выражение к тому, что сужает поиск.</translation>
        </message>
        <message>
            <source>Update Annotator, then open it again.</source>
            <translation>Обновите Annotator и откройте снова.</translation>
        </message>
        <message>
            <source>Wait a moment and try again.</source>
            <translation>Подождите немного и попробуйте снова.</translation>
        </message>
        <message>
            <source>What stood here has been changed since; the other copy was not put in its place.</source>
            <translation>То, что здесь стояло, с тех пор изменено; другая копия не поставлена на его место.</translation>
        </message>
        <message>
            <source>What was learnt cannot be written to {path}: {reason}.</source>
            <translation>Выученное нельзя записать в {path}: {reason}.</translation>
        </message>
        <message>
            <source>Who is to be added or removed?</source>
            <translation>Кого добавить или убрать?</translation>
        </message>
        <message>
            <source>Write date:2017, date:2017-10 or date:2017..2018.</source>
            <translation>Пишите date:2017, date:2017-10 или date:2017..2018.</translation>
        </message>
        <message>
            <source>Write in:texts or in:notes.</source>
            <translation>Пишите in:texts или in:notes.</translation>
        </message>
        <message>
            <source>Write it like 2018-01-17T10:34.</source>
            <translation>Пишите так: 2018-01-17T10:34.</translation>
        </message>
        <message>
            <source>Write the month as a number from 01 to 12, before the day.</source>
            <translation>Пишите месяц числом от 01 до 12, перед днём.</translation>
        </message>
        <message>
            <source>Write year, month and day like 2017-10-06, or less of it: 2017-10, 2017.</source>
            <translation>Пишите год, месяц и день, например 2017-10-06, или короче: 2017-10, 2017.</translation>
        </message>
        <message>
            <source>You are done with “{title}”: your marks in it are locked, and nothing was written.</source>
            <translation>Вы закончили с «{title}»: ваши пометки в нём закрыты, и ничего не записано.</translation>
        </message>
        <message>
            <source>You have an equal mark at this place already; this one stays as it was.</source>
            <translation>Такая же ваша пометка здесь уже есть; эта осталась прежней.</translation>
        </message>
        <message>
            <source>undefined because everybody gave one and the same value throughout, as chance alone would</source>
            <translation>не определено: все везде дали одно и то же значение, как было бы и случайно</translation>
        </message>
        <message>
            <source>undefined because free text is compared as a whole only</source>
            <translation>не определено: свободный текст сравнивается только целиком</translation>
        </message>
        <message>
            <source>undefined because no two judged the same thing</source>
            <translation>не определено: никакие двое не судили об одном и том же</translation>
        </message>
        <message>
            <source>undefined because not everybody judged everything</source>
            <translation>не определено: не все судили обо всём</translation>
        </message>
        <message>
            <source>undefined because one item alone cannot be drawn again</source>
            <translation>не определено: единственный случай нельзя выбирать заново</translation>
        </message>
        <message>
            <source>undefined because there is nothing to compare</source>
            <translation>не определено: сравнивать нечего</translation>
        </message>
        <message>
            <source>undefined because there is one annotator only</source>
            <translation>не определено: разметчик только один</translation>
        </message>
        <message>
            <source>undefined because this figure is no sum over the marks and takes too long to draw again</source>
            <translation>не определено: этот показатель не сумма по пометкам, выбирать заново слишком долго</translation>
        </message>
        <message>
            <source>undefined because too many of the resamples have no figure</source>
            <translation>не определено: у слишком многих выборок нет показателя</translation>
        </message>
        <message>
            <source>{file} ends in the middle of line {line}.</source>
            <translation>{file} обрывается посреди строки {line}.</translation>
        </message>
        <message>
            <source>{file} is empty; nothing was read from it.</source>
            <translation>{file} пуст; из него ничего не прочитано.</translation>
        </message>
        <message>
            <source>{label} has no attribute “{name}”.</source>
            <translation>У {label} нет атрибута «{name}».</translation>
        </message>
        <message>
            <source>{name} is new to the server and needs a password.</source>
            <translation>{name} на сервере впервые, нужен пароль.</translation>
        </message>
        <message>
            <source>{name} is not in the team of this project.</source>
            <translation>{name} не в группе этого проекта.</translation>
        </message>
        <message>
            <source>{path} cannot be read: permission denied.</source>
            <translation>{path} нельзя прочитать: нет прав.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} нельзя прочитать: {reason}.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}; what stood there before is unchanged.</source>
            <translation>{path} записать не удалось: {reason}; прежнее содержимое не изменено.</translation>
        </message>
        <message>
            <source>{path} declares XML entities, as attacks do and documents do not; nothing was imported from it.</source>
            <translation>{path} объявляет XML-сущности, как делают атаки, а не документы; из него ничего не импортировано.</translation>
        </message>
        <message>
            <source>{path} does not exist.</source>
            <translation>{path} не существует.</translation>
        </message>
        <message>
            <source>{path} holds no text; nothing was imported from it.</source>
            <translation>В {path} нет текста; из него ничего не импортировано.</translation>
        </message>
        <message>
            <source>{path} is a file; only a project on a server has a team.</source>
            <translation>{path} — файл; группа есть только у проекта на сервере.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a file.</source>
            <translation>{path} — папка, а не файл.</translation>
        </message>
        <message>
            <source>{path} is empty; nothing was imported from it.</source>
            <translation>{path} пуст; из него ничего не импортировано.</translation>
        </message>
        <message>
            <source>{path} is no address of a project on a server.</source>
            <translation>{path} — не адрес проекта на сервере.</translation>
        </message>
        <message>
            <source>{path} is not a complete Word document: {reason}; nothing was imported from it.</source>
            <translation>{path} — неполный документ Word: {reason}; из него ничего не импортировано.</translation>
        </message>
        <message>
            <source>{path} is not a text file ({kind}); nothing was imported from it.</source>
            <translation>{path} — не текстовый файл ({kind}); из него ничего не импортировано.</translation>
        </message>
        <message>
            <source>{path} is not an Annotator project; it was left as it is.</source>
            <translation>{path} — не проект Annotator; он не тронут.</translation>
        </message>
        <message>
            <source>{path} is of a kind that cannot be read; documents are read from {kinds}.</source>
            <translation>{path} такого вида, который не читается; документы читаются из {kinds}.</translation>
        </message>
        <message>
            <source>{path} is too large ({megabytes} MB; up to {largest} MB are read).</source>
            <translation>{path} слишком велик ({megabytes} МБ; читается до {largest} МБ).</translation>
        </message>
        <message>
            <source>{path} lies on a network drive, where a project file would be damaged.</source>
            <translation>{path} лежит на сетевом диске, где файл проекта повредился бы.</translation>
        </message>
        <message>
            <source>{path} says that it is {encoding}, but is not at byte {offset}; nothing was imported from it.</source>
            <translation>{path} объявлен как {encoding}, но это не так в байте {offset}; из него ничего не импортировано.</translation>
        </message>
        <message>
            <source>{path} was not written: a sheet holds {most} rows and no more.</source>
            <translation>{path} не записан: лист вмещает {most} строк, не больше.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Annotator; it was left as it is.</source>
            <translation>{path} записан более новой версией Annotator; он не тронут.</translation>
        </message>
        <message>
            <source>{path} would unpack to {megabytes} MB in {entries} files, which no real document does; nothing was imported from it.</source>
            <translation>{path} распаковался бы в {megabytes} МБ и {entries} файлов, чего в настоящем документе не бывает; из него ничего не импортировано.</translation>
        </message>
        <message>
            <source>“annotator learn --versions” lists them.</source>
            <translation>Их перечисляет «annotator learn --versions».</translation>
        </message>
        <message>
            <source>“in:{place}” is no place to look in.</source>
            <translation>«in:{place}» — не место для поиска.</translation>
        </message>
        <message>
            <source>“{action}” can no longer be undone: what it changed has been changed again since, or others build on it.</source>
            <translation>«{action}» больше нельзя отменить: изменённое с тех пор изменилось снова или на него опирается другое.</translation>
        </message>
        <message>
            <source>“{date}” ends before it begins.</source>
            <translation>«{date}» кончается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>“{date}” has a day {day}, which {month} does not have.</source>
            <translation>В «{date}» день {day}, которого нет в {month}.</translation>
        </message>
        <message>
            <source>“{date}” has a month {month}.</source>
            <translation>В «{date}» месяц {month}.</translation>
        </message>
        <message>
            <source>“{date}” has a time that is on no clock.</source>
            <translation>В «{date}» время, которого нет на часах.</translation>
        </message>
        <message>
            <source>“{date}” is no date.</source>
            <translation>«{date}» — не дата.</translation>
        </message>
        <message>
            <source>“{label}” is no relation; marks cannot be linked with it.</source>
            <translation>«{label}» — не связь; пометки ею связать нельзя.</translation>
        </message>
        <message>
            <source>“{label}” is used {count} times.</source>
            <translation>«{label}» используется, раз: {count}.</translation>
        </message>
        <message>
            <source>“{label}” joins {kinds}, but one of the marks is “{found}”.</source>
            <translation>«{label}» соединяет {kinds}, но одна из пометок — «{found}».</translation>
        </message>
        <message>
            <source>“{label}” links two marks; a passage cannot be marked with it.</source>
            <translation>«{label}» связывает две пометки; отрывок ею пометить нельзя.</translation>
        </message>
        <message>
            <source>“{name}” is still referred to.</source>
            <translation>На «{name}» ещё есть ссылки.</translation>
        </message>
        <message>
            <source>“{name}” stands for the other entry already.</source>
            <translation>«{name}» уже стоит за другую запись.</translation>
        </message>
        <message>
            <source>“{rank}” is no role in a team.</source>
            <translation>«{rank}» — не роль в группе.</translation>
        </message>
        <message>
            <source>“{title}” has been taken out of the project; nothing was written into it.</source>
            <translation>«{title}» изъят из проекта; в него ничего не записано.</translation>
        </message>
        <message>
            <source>“{value}” does not fit the attribute “{name}”.</source>
            <translation>«{value}» не подходит атрибуту «{name}».</translation>
        </message>
        <message>
            <source>“{value}” is nothing that the {field} of a {kind} can be.</source>
            <translation>«{value}» не может быть полем {field} у {kind}.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>Everything saved before is safe. The details help to mend the fault; they are in the log too.</source>
            <translation>Всё сохранённое раньше цело. Подробности помогут устранить ошибку; они есть и в журнале.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <source>The last action was not carried out, because of a fault in the application.</source>
            <translation>Последнее действие не выполнено из-за ошибки в программе.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>The whole document</source>
            <translation>Весь документ</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>коллега</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>совпадает</translation>
        </message>
        <message>
            <source>attributes differ</source>
            <translation>различаются атрибуты</translation>
        </message>
        <message>
            <source>boundaries differ</source>
            <translation>различаются границы</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>исправлено</translation>
        </message>
        <message>
            <source>label differs</source>
            <translation>различается категория</translation>
        </message>
        <message>
            <source>only one has it</source>
            <translation>есть только у одного</translation>
        </message>
        <message>
            <source>only {name} has it</source>
            <translation>есть только у {name}</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>{name} has marked the same</source>
            <translation>{name}: помечено так же</translation>
        </message>
        <message>
            <source>{name}: “{quote}”</source>
            <translation>{name}: «{quote}»</translation>
        </message>
        <message>
            <source>↵ take back</source>
            <translation>↵ вернуть</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>How far apart the lines are, in percent of the letters' height.</source>
            <translation>Расстояние между строками, в процентах высоты букв.</translation>
        </message>
        <message>
            <source>How many letters a line of the document has at most.</source>
            <translation>Сколько букв самое большее в строке документа.</translation>
        </message>
        <message>
            <source>Keys of your own: command id = keys, empty for none.</source>
            <translation>Ваши клавиши: команда = клавиши, пусто — без клавиши.</translation>
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <translation>Светлая, тёмная или как в системе.</translation>
        </message>
        <message>
            <source>Look for suggestions when a document is opened.</source>
            <translation>Искать подсказки при открытии документа.</translation>
        </message>
        <message>
            <source>Open projects on servers over encrypted connections only.</source>
            <translation>Открывать проекты на серверах только по шифрованному соединению.</translation>
        </message>
        <message>
            <source>Show suggestions that are possible only: fewer than six in ten of them are right.</source>
            <translation>Показывать и лишь возможные подсказки: из десяти верны меньше шести.</translation>
        </message>
        <message>
            <source>The font of the documents; automatic (empty) takes the first good serif of the system.</source>
            <translation>Шрифт документов; «Автоматически» берёт первый хороший шрифт с засечками.</translation>
        </message>
        <message>
            <source>The language of the window, from its next start on.</source>
            <translation>Язык окна, начиная со следующего запуска.</translation>
        </message>
        <message>
            <source>The project that was open when the window was closed; empty when it had been put away.</source>
            <translation>Проект, открытый при закрытии окна; пусто, если он был закрыт.</translation>
        </message>
        <message>
            <source>The projects opened last, the newest first: files or server addresses.</source>
            <translation>Последние проекты, сначала новые: файлы или адреса серверов.</translation>
        </message>
        <message>
            <source>The size of the documents' text, in pixels.</source>
            <translation>Размер текста документов, в пикселях.</translation>
        </message>
        <message>
            <source>Where you stopped reading: project = document id and offset.</source>
            <translation>Где вы остановились: проект = документ и место.</translation>
        </message>
        <message>
            <source>Who you are to projects, made once: marks stay yours although your name changes.</source>
            <translation>Кто вы для проектов, создаётся один раз: пометки остаются вашими, даже если имя изменится.</translation>
        </message>
        <message>
            <source>Your name, as colleagues see it beside your marks.</source>
            <translation>Ваше имя, каким коллеги видят его у ваших пометок.</translation>
        </message>
        <message>
            <source>Your place in each document and what you have read: document id = offsets and stretches.</source>
            <translation>Ваше место в каждом документе и что вы прочитали: документ = места и отрезки.</translation>
        </message>
    </context>
    <context>
        <name>statements</name>
        <message>
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>Annotator</source>
            <translation>Разметчик</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Certainty</source>
            <translation>Уверенность</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Условие</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Gist</source>
            <translation>Суть</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Носитель</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Сказано</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Отношение</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Предмет</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Не подтверждено</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждено</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>не указано</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>ждёт подтверждения</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <source>Brought back</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Confirmed {names}</source>
            <translation>Подтверждено: {names}</translation>
        </message>
        <message>
            <source>Marked as {label}</source>
            <translation>Помечено как {label}</translation>
        </message>
        <message>
            <source>New boundaries</source>
            <translation>Новые границы</translation>
        </message>
        <message>
            <source>Note removed</source>
            <translation>Заметка удалена</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>Заметка: {text}</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Saved unchanged</source>
            <translation>Сохранено без изменений</translation>
        </message>
        <message>
            <source>unknown label</source>
            <translation>неизвестная категория</translation>
        </message>
        <message>
            <source>{before} became {after}</source>
            <translation>{before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>accepted suggestion</source>
            <translation>принятая подсказка</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>соглашение</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>aside</source>
            <translation>ремарка</translation>
        </message>
        <message>
            <source>body</source>
            <translation>орган</translation>
        </message>
        <message>
            <source>body they speak for</source>
            <translation>орган, от имени которого говорит</translation>
        </message>
        <message>
            <source>both parties</source>
            <translation>обе стороны</translation>
        </message>
        <message>
            <source>called so</source>
            <translation>так называется</translation>
        </message>
        <message>
            <source>event</source>
            <translation>событие</translation>
        </message>
        <message>
            <source>furniture</source>
            <translation>оформление</translation>
        </message>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>заголовок</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>импортировано</translation>
        </message>
        <message>
            <source>last used</source>
            <translation>последний выбранный</translation>
        </message>
        <message>
            <source>ledger</source>
            <translation>реестр</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>вероятно</translation>
        </message>
        <message>
            <source>list of names</source>
            <translation>список имён</translation>
        </message>
        <message>
            <source>marked by hand</source>
            <translation>помечено вручную</translation>
        </message>
        <message>
            <source>model</source>
            <translation>модель</translation>
        </message>
        <message>
            <source>named here</source>
            <translation>назван здесь</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>pattern</source>
            <translation>образец</translation>
        </message>
        <message>
            <source>person</source>
            <translation>лицо</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>возможно</translation>
        </message>
        <message>
            <source>question</source>
            <translation>вопрос</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>правило</translation>
        </message>
        <message>
            <source>settled in review</source>
            <translation>решено при проверке</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>говорящий</translation>
        </message>
        <message>
            <source>state</source>
            <translation>государство</translation>
        </message>
        <message>
            <source>state they speak for</source>
            <translation>государство, от имени которого говорит</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>заявление</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>уверенно</translation>
        </message>
        <message>
            <source>tagged as an occurrence</source>
            <translation>помечено как вхождение</translation>
        </message>
        <message>
            <source>takes part here</source>
            <translation>участвует здесь</translation>
        </message>
        <message>
            <source>this document</source>
            <translation>этот документ</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>тема</translation>
        </message>
        <message>
            <source>unknown entry</source>
            <translation>неизвестная запись</translation>
        </message>
        <message>
            <source>unknown source</source>
            <translation>неизвестный источник</translation>
        </message>
        <message>
            <source>unnamed</source>
            <translation>без имени</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>your earlier marks</source>
            <translation>ваши прежние пометки</translation>
        </message>
    </context>
</TS>
