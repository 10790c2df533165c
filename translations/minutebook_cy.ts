<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New from an agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same &amp;members as a past meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a meeting file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mee&amp;ting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print or export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;journ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor to seat &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor to seat &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor to seat &amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor to seat &amp;4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor to seat &amp;5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor to seat &amp;6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor to seat &amp;7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor to seat &amp;8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor to the presenting officer (&amp;9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o name: a query was raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Introduces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;tes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undertakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedura&amp;l note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the selected &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the limb &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the limb &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the des&amp;ktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all &amp;minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Minutebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>KEY</source>
        <extracomment>Badge of an item that is a key decision (SI 2012/2089 reg 8)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXEMPT</source>
        <extracomment>Badge of an item with exempt information (LGA 1972 Schedule 12A)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLIC EXCLUDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLIC SESSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjourned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webcast on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webcast ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quorum set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end; %1 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 present, %2 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum not yet met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUORUM LOST %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2; no vote can open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words are held; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT STARTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADJOURNED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes, decisions and their documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window writes in this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clerk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::AboutDialog</name>
    <message>
        <source>About Minutebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutebook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of cabinet meetings, written while they are spoken, with the decisions and the documents the law asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaCsv</name>
    <message>
        <source>This row has no title, so it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “%1” above, so this item stands by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked urgent, but not why: write the reason in the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked exempt without a paragraph of Schedule 12A: the item stays open until you name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column “%2” was not understood and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a title. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaHead</name>
    <message>
        <source>Date and time were read, but not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood as council, body, date, time or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are read from a list of people, not from an agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one date: %1 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date was taken, but it is not a %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaText</name>
    <message>
        <source>A page number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number alone, with no title below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number does not follow that of the item above, so it is not taken for an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items below may be exempt. No paragraph of Schedule 12A is named here, so they stay open until you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading with no item below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words below a heading: the agenda has no place for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither an item with a number, nor a purpose (“To approve …”), nor a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked urgent, but not why: write the reason in the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked exempt without a paragraph of Schedule 12A: the item stays open until you name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title behind the number; the item was called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda item was found. An item begins with its number: “6. Title”, “6) Title” or “Item 6: Title”. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ApplyEdit</name>
    <message>
        <source>The meeting has changed since this edit was made. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Backup</name>
    <message>
        <source>This file is there already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written. The minute book is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not pass its check and was thrown away. The minute book may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put in its place. The minute book is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::BookCheck</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table “%1” belongs to nothing in the table “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of this meeting has gaps or doubled places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index holds words that are not in the open record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of the change log is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of the change log is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the change log is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of the change log cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not what its change log says: record %1 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not what its change log says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::BookLock</name>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, process %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute book is in use (%1), so it is open for reading only. To write in it, close it there and open it again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute book is open for reading only, because its folder may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::BookSession</name>
    <message>
        <source>There is no such folder. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is open. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is open already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::BookWriter</name>
    <message>
        <source>The disk does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::CarryOnBar</name>
    <message>
        <source>Everything that was filed is here, with the sentence that was being typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 is still live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on with %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Check</name>
    <message>
        <source>Something is exempt and no paragraph of Schedule 12A is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph %1 is not one of this country: England has 1 to 7, Wales 12 to 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the public interest is in keeping it exempt is not recorded: write it with the exemption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is not open and has no public summary: write what the public copy says in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is not open and has no public title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the item is not open and has no public summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private business was taken and no exclusion of the public is recorded before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement says whether the decision is exempt, and the item says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is dated %1, and the body did not sit on that day: correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision has no text: record a carried resolution, or write the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the statement is not that of the resolution: compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no reasons for the decision: write them in the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no options considered and rejected: write them, or that there were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of interest are not recorded yet: write them, or that none was declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared an interest; whether there was a dispensation is not noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who produced the statement: name the proper officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision has no reference number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference number %1 is also that of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether this is a key decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a key decision, and on which ground is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date on which notice of the key decision was published is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Notice was published on %1: %n clear day(s) before the decision, and 28 are needed. Record the general exception or special urgency, if one was used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How notice of the key decision was given is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general exception was used, and why notice was impracticable is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special urgency was used, and who agreed to it is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a key decision, and notice is recorded as not required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is urgent, and why is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of effect was set by hand, and why is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of effect cannot be counted: the date of publication is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of effect cannot be counted: the body has no call-in rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is recorded for the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded as speaking at %2 while not in the meeting: correct the times or the speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared a disclosable pecuniary interest; neither leaving nor a dispensation is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared an interest; what was done about it is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry still has the mark “check this”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words were typed and never recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resolution is still a draft: it prints in no public copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over, and what became of the item is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meeting&apos;s minutes were approved is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is urgent, and why is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has no translation: it prints in the one language it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) have no translation: they print in the one language they have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A contribution has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word stands twice: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member is recorded as present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as presiding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has no quorum, so it is not watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the meeting began is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the meeting ended is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have no owner.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offices of %n person(s) have no translation.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers of the vote are not those of the names recorded with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no vote and is recorded as voting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded as voting twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded as voting while not in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared a pecuniary interest, has no dispensation, and is recorded as voting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) were counted, and %1 members with a vote were in the meeting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is carried on an equality of votes, and no casting vote is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is carried, and more votes were against it than for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded as mover or seconder while not in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mover and seconder are the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no quorum: %1 of the %2 needed were in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::CommandLine</name>
    <message>
        <source>“%1” has no such option. It has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option was given twice. Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option needs a value behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of this option is empty. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Name it behind “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know what to do with this. Leave it out, or put words with spaces in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is missing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting in this book. Import one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-05-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a meeting&apos;s id, “latest”, or the path of a meeting file. “minutebook list” has the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such meeting in %1. “minutebook list” has the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the book is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file for the copy: --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there already and was left as it is. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “%1” in this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutebook takes the minutes of council meetings. Without a command it opens its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEETING is an id in the book, “latest”, or the path of a meeting file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command. “minutebook --help” has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “%1”. There are minutes, item, decision, decisions, actions and meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy “%1”. There are public and full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written into one document. Export en and cy, a document each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format of this document. There are txt, html and pdf; json for --document meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is missing: name the item by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is of the whole meeting. Leave the option out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an item&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the id of a house style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting file is written as json only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting file is always whole, with what is not open in it. Say so with --copy full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting file has no such choice. Leave the option out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: minutes, item, decision, decisions, actions or meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: txt, html, pdf or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2: not read: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is in the book already, or given twice. Nothing was taken. Use another book, or take the id out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is in the meeting already and was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a meeting&apos;s id. “minutebook list” has the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not take what was written: %1. Make room, or write to a file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there and is not a file. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already and was left as it is. Give another name, or add --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1. Nothing was changed. Make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Compose</name>
    <message>
        <source>The meeting has no item “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is of one item: say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item “%1” has no decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Csv</name>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark: inside a quoted cell a quotation mark is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::CsvTable</name>
    <message>
        <source>Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: the first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”: the first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row below the names of the columns that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column stands twice: the first one was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of this name is not known, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than there are columns: a cell with a comma in it must stand in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Database</name>
    <message>
        <source>Another program is writing in the minute book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book may not be written: it or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::DropArea</name>
    <message>
        <source>From an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the agenda here, or choose it. Plain text, a table (.csv) or pasted text. You check the items before anything is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::EditCodec</name>
    <message>
        <source>This was written by a newer Minutebook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ExportDialog</name>
    <message>
        <source>P&amp;DF (.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web page (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain te&amp;xt (.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export – %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pu&amp;blic copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, marked “not for publication”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be left out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 is left out, or part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items %1 are left out, or parts of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of one decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements of all decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House &amp;style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export full %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export public %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for publication. Every page says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left out, whole or in part. Nothing that is not open is in this copy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy holds everything, also what is exempt or confidential. Each page says that it is not for publication. Make it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. Nothing is lost: choose another one, or export a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::FoundModel</name>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::HeaderForm</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ouncil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has no name yet: Cabinet, for one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::HouseStyleReader</name>
    <message>
        <source>A marker for at least one level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id of small letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON object (at byte %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a house style of version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style it is based on is not here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::HouseStyles</name>
    <message>
        <source>There is no house style “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ImportDialog</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the agenda here with Ctrl+V. It is read as you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet. People can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is made until you press Make the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ImportService</name>
    <message>
        <source>This is neither a list of people nor an agenda. People: %1 Agenda: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be an agenda or a meeting file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council has no name yet. Type it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that meets has no name yet. Type it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no date yet. Type it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file of another meeting. Open it as a meeting of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::JsonFields</name>
    <message>
        <source>%1 was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such field is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from 0 to 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::KeysPage</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the composer, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on an empty line: correct the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scroll the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code and mark: who, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events: /left hb, /joins, /note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::LiveCommand</name>
    <message>
        <source>“%1” is no code, time or item here. The line is kept; correct it, or [Esc].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who? Type a code after the word, such as “/left hb”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such event: “/%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::LiveMeeting</name>
    <message>
        <source>Recorded: %1%2. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which item? Type its number after the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of %1 recorded, not registrable until you say which class it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed: %1. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words? [Alt][1] to [Alt][9], or [Alt][0] for no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed: %1, %2. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filed: %n point(s). Ctrl+Z takes the last back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was being corrected is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words. [Esc] leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back at %1. Ctrl+Z restores the first wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Alt][%1] again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left %2. %3: back, and has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the room. %2: arrived, and has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the floor already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits at key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda names nobody who presents this item. [Ctrl][L] choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has started already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is live since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting ended at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. [Ctrl][Shift][Z] makes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again. [Ctrl][Z] takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingFile</name>
    <message>
        <source>Expected a whole number here, %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one to eight small letters and digits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a text here that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of these words here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of this name is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nested too deep: at most %n level(s) are read here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expected true or false here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a date of the calendar here, such as 2026-05-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a time of day here, such as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a date and time with its offset here, such as 2026-05-21T14:30:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a UUID here, such as 123e4567-e89b-42d3-a456-426614174000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an object here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list here that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text here holds half a character (a lone surrogate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an id here: small letters, digits and hyphens, at most 64, the first not a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many lists and objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nested too deep: at most %n level(s) are read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a digit on both sides of the point here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text here is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text here holds a line break or another character that is not escaped as JSON has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field stands twice in its object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON, in line %1: %2.</source>
        <extracomment>%1 is a line number, %2 what is wrong there, such as &quot;unterminated string&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting file is at most %1 MB large, and this one is larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected the id of one of the people here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected the id of an agenda item here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected the id of an entry here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token in this text names the appendix &quot;%1&quot;, and no document that is an appendix has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token in this text names the item &quot;%1&quot;, and no agenda item has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text says {speaker}, but its entry has no speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token in this text names the person &quot;%1&quot;, and nobody has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id stands at %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is its own ancestor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingSession</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute book is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsModel</name>
    <message>
        <source>Not started, no agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not started, %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::MinuteBook</name>
    <message>
        <source>There is no minute book of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book was changed by another program. Close this meeting and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book has no such agenda item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute book was written by a newer version of Minutebook. It was not touched. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute book is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book has the meeting %1 already. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup is %1, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute book is damaged and cannot be read. It was left as it is. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute book is damaged. It is open for reading only, and nothing is written in it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a minute book. It was left as it is. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute book is open for reading only, because it or its folder may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This minute book was written by an older version of Minutebook and may not be written, so it cannot be brought up to date. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this meeting cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book does not hold what it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log has no record %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book has no meeting %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PagePreview</name>
    <message>
        <source>Pages as they are printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PdfExporter</name>
    <message>
        <source>A PDF file needs the program&apos;s fonts, which this way of running it does not load. Choose plain text or HTML instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PdfFinish</name>
    <message>
        <source>The PDF file could not be put together. The meeting is safe; export again, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleCsv</name>
    <message>
        <source>(no column “capacity”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone was taken for a member of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no name, so it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a capacity, so the row was not taken: member, support-member, group-leader, co-opted, councillor, officer, guest or public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person stands on line %1, so the row was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no capacity here: taken for a member of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a code: one to eight letters a to z or digits. The person has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “%1” is another person&apos;s already. The person has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column “%2” was not understood and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SearchField</name>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all minutes: a word, a name, a resolution, “exact words”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SpineWidget</name>
    <message>
        <source>State of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::TakeModel</name>
    <message>
        <source>%1, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::TextSealer</name>
    <message>
        <source>This text is sealed with a key that this program was not given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Tokens</name>
    <message>
        <source>The closing brace at character %1 of this text closes nothing. A brace that is to be printed is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brace at character %1 of this text has no end. A brace that is to be printed is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the braces at character %1 of this text is no token. A brace that is to be printed is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Utf8Text</name>
    <message>
        <source>This is not text in UTF-8. Save the file again with the encoding UTF-8. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::WelcomePage</name>
    <message>
        <source>Start a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same members as a past meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a meeting file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice meeting, nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows every key on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet. Bring in an agenda with Ctrl+N, or try the practice meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) since %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Window</name>
    <message>
        <source>This build has no window. “minutebook --help” has the commands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::WriteAll</name>
    <message>
        <source>The document could not be written to the end: %1. The meeting itself is safe; choose another place and export again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::WriteFile</name>
    <message>
        <source>This is a folder. Give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is there already, and it was left as it is. Choose another name, or say that it is to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1. The meeting is safe, and what stood there before is unchanged. Make room or choose another folder, and export again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
