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
    <message>
        <source>&amp;Items and their details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendan&amp;ce…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations o&amp;f interest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac&amp;tions of the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of the entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the entry up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mov&amp;e the entry down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction o&amp;f earlier minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;tion of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an a&amp;mendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;vote, next method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the &amp;outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision &amp;statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop th&amp;e second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude the public, or let them back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling &amp;of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard p&amp;hrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vocabulary of the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at t&amp;he caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was removed, and earlier wordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag: chec&amp;k this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous fla&amp;gged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find again back&amp;wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File what is t&amp;yped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to the mem&amp;bers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blan&amp;k the members’ display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the &amp;meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House sty&amp;les…</source>
        <translation>Arddu&amp;lliau…</translation>
    </message>
    <message>
        <source>Council, call-in and &amp;bank holidays…</source>
        <translation>Y cyngor, galw i mewn a gwyliau &amp;banc…</translation>
    </message>
    <message>
        <source>Next &amp;gap</source>
        <translation>Y &amp;bwlch nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous gap</source>
        <translation>Y bwlch &amp;blaenorol</translation>
    </message>
    <message>
        <source>Re&amp;gister of decisions…</source>
        <translation>&amp;Cofrestr penderfyniadau…</translation>
    </message>
    <message>
        <source>&amp;List of decisions…</source>
        <translation>&amp;Rhestr o benderfyniadau…</translation>
    </message>
    <message>
        <source>Statement &amp;as resolved</source>
        <translation>Datganiad fel y &amp;penderfynwyd</translation>
    </message>
    <message>
        <source>Statement keeps its own &amp;words</source>
        <translation>Datganiad yn cadw ei &amp;eiriau ei hun</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings not read</source>
        <translation>Ni ddarllenwyd y gosodiadau</translation>
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
    <name>CheckedExport</name>
    <message>
        <source>The document was not kept; the meeting is safe. Export it again, and if it happens again, in another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written file held words that this copy leaves out, so it was deleted. What stood there before is unchanged and the meeting is safe. Do not publish this document; export it in another format and report the fault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayedWording</name>
    <message>
        <source>CARRIED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WITHDRAWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFERRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT PUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1, seconded %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment moved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment moved %1, seconded %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT as amended by amendment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>The minutes cannot be numbered on from the earlier meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>P&amp;DF (.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wo&amp;rd (.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocu&amp;ment (.odt)</source>
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
        <source>A&amp;koma Ntoso (.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To paste into a web form (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OParl (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the whole meeting</source>
        <translation type="unfinished">Cofnodion y cyfarfod cyfan</translation>
    </message>
    <message>
        <source>One item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of one decision</source>
        <translation type="unfinished">Datganiad o un penderfyniad</translation>
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
        <source>Attendance</source>
        <translation type="unfinished">Presenoldeb</translation>
    </message>
    <message>
        <source>Note within seven working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation type="unfinished">Taflen benderfyniadau</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) are written whole, and no other was begun.</source>
        <translation>
            <numerusform>Stopiwyd. Ysgrifennwyd %n ffeil yn gyfan, ac ni ddechreuwyd un arall.</numerusform>
            <numerusform>Stopiwyd. Ysgrifennwyd %n ffeil yn gyfan, ac ni ddechreuwyd un arall.</numerusform>
            <numerusform>Stopiwyd. Ysgrifennwyd %n ffeil yn gyfan, ac ni ddechreuwyd un arall.</numerusform>
            <numerusform>Stopiwyd. Ysgrifennwyd %n ffeil yn gyfan, ac ni ddechreuwyd un arall.</numerusform>
            <numerusform>Stopiwyd. Ysgrifennwyd %n ffeil yn gyfan, ac ni ddechreuwyd un arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Ysgrifennwyd i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1</source>
        <translation>
            <numerusform>Ysgrifennwyd %n ffeil i %1</numerusform>
            <numerusform>Ysgrifennwyd %n ffeil i %1</numerusform>
            <numerusform>Ysgrifennwyd %n ffeil i %1</numerusform>
            <numerusform>Ysgrifennwyd %n ffeil i %1</numerusform>
            <numerusform>Ysgrifennwyd %n ffeil i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files could be written. The first of them</source>
        <translation>Ni ellid ysgrifennu&apos;r un o&apos;r ffeiliau. Y gyntaf ohonynt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written; the others are whole. The first of them</source>
        <translation>
            <numerusform>Ni ellid ysgrifennu %n ffeil; mae&apos;r lleill yn gyfan. Y gyntaf ohonynt</numerusform>
            <numerusform>Ni ellid ysgrifennu %n ffeil; mae&apos;r lleill yn gyfan. Y gyntaf ohonynt</numerusform>
            <numerusform>Ni ellid ysgrifennu %n ffeil; mae&apos;r lleill yn gyfan. Y gyntaf ohonynt</numerusform>
            <numerusform>Ni ellid ysgrifennu %n ffeil; mae&apos;r lleill yn gyfan. Y gyntaf ohonynt</numerusform>
            <numerusform>Ni ellid ysgrifennu %n ffeil; mae&apos;r lleill yn gyfan. Y gyntaf ohonynt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRun</name>
    <message>
        <source>This folder cannot be made. Nothing was written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindNames</name>
    <message>
        <source>introduces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undertakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <source>The printer took nothing. Nothing is lost: choose another one or other pages, or export a PDF.</source>
        <translation>Ni chymerodd yr argraffydd ddim. Nid oes dim wedi&apos;i golli: dewiswch argraffydd arall neu dudalennau eraill, neu allforiwch PDF.</translation>
    </message>
    <message>
        <source>The printer stopped before the last page. Nothing is lost: look at it and print again, or export a PDF.</source>
        <translation>Stopiodd yr argraffydd cyn y dudalen olaf. Nid oes dim wedi&apos;i golli: edrychwch arno ac argraffwch eto, neu allforiwch PDF.</translation>
    </message>
</context>
<context>
    <name>PracticeBook</name>
    <message>
        <source>The practice meeting could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a practice meeting. Nothing else is touched; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>a space</source>
        <translation>bwlch</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>llinell</translation>
    </message>
    <message>
        <source>no marker</source>
        <translation>dim marc</translation>
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
    <name>Statement</name>
    <message>
        <source>Recommendations approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations approved as amended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementFields</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Who made the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member or officer who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished">Eithriedig</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished">Cyfrinachol</translation>
    </message>
    <message>
        <source>Whether it is a key decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds of the key decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is key, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How notice was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">Brys</translation>
    </message>
    <message>
        <source>Who agreed to the urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <source>Where the text of the decision is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Alternatives considered and rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the conflicts are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of interest, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of effect, set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the date was set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards affected</source>
        <translation type="unfinished">Wardiau yr effeithir arnynt</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation type="unfinished">Swyddog arweiniol</translation>
    </message>
    <message>
        <source>Responsible officers, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members present</source>
        <translation type="unfinished">Aelodau’n bresennol</translation>
    </message>
    <message>
        <source>Dispensations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the decision was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each option put to the meeting and why it was rejected, or “No alternative was put to the meeting.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words in place of the house’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who declared what, or “None declared.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>why it is not the date counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names or codes; between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as 21 5 2026</source>
        <translation>fel 21 5 2026</translation>
    </message>
    <message>
        <source>the next free number</source>
        <translation>y rhif rhydd nesaf</translation>
    </message>
</context>
<context>
    <name>StatementState</name>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>wedi&apos;i wirio</translation>
    </message>
    <message>
        <source>published</source>
        <translation>cyhoeddwyd</translation>
    </message>
    <message>
        <source>called in</source>
        <translation>galwyd i mewn</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>mewn grym</translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>The file could not be put together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is damaged and cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to far more than such a file holds, and was not read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 parts, far more than such a file has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this part stands twice or leads out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted. Save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a zip file, or a damaged one, so that no document can be in it.</source>
        <translation type="unfinished"></translation>
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
        <translation>Cyhoeddwyd</translation>
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
    <message>
        <source>words safe in a spill file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exempt, paragraph %1, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop; no %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop; %1 not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop; %1 follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop; %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop and the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words held; Ctrl+S elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded is safe. No vote can open before %1 members with a vote are in the room. Type /back and a code when somebody returns, or /adjourn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is in a spill file on this computer and goes into the book by itself. Ctrl+S saves it to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is held by this window, and writing is tried again by itself. Press Ctrl+S to save to another place before you close it.</source>
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
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionLedger</name>
    <message>
        <source>Wha&amp;t is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done? An action needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By wh&amp;om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M Achebe; Head of waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29 May 2026</source>
        <translation type="unfinished">1 Mai 2026 {29 ?}</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its item is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
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
    <name>minutebook::AgendaModel</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][PgDn] next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
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
        <translation type="unfinished">Eitem %1. {1?}</translation>
    </message>
    <message>
        <source>There is no title behind the number; the item was called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda item was found. An item begins with its number: “6. Title”, “6) Title” or “Item 6: Title”. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading with nothing below it.</source>
        <translation>Pennawd heb ddim oddi tano.</translation>
    </message>
</context>
<context>
    <name>minutebook::AmendmentsCard</name>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished">Gwelliannau</translation>
    </message>
    <message>
        <source>Ctrl+M starts one. The wording is then kept as moved,
and every change is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs of the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs it would add, where it sets them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved: code or Alt+digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment seconded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Amendment %1</source>
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
    <name>minutebook::AttendanceLedger</name>
    <message>
        <source>&amp;Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present, not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Substitute for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be their own substitute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:25-15:06; 16:08-; or items: 6-8. Empty: as arrivals say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">Presenoldeb</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All present</source>
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
    <name>minutebook::BankHolidayFile</name>
    <message>
        <source>This is no bank holiday.</source>
        <translation>Nid gŵyl banc yw hon.</translation>
    </message>
    <message>
        <source>The date of a bank holiday is written like 2026-12-28.</source>
        <translation>Ysgrifennir dyddiad gŵyl banc fel 2026-12-28.</translation>
    </message>
    <message>
        <source>This bank holiday has no title.</source>
        <translation>Nid oes teitl i&apos;r ŵyl banc hon.</translation>
    </message>
    <message>
        <source>This is not the file of bank holidays that GOV.UK publishes.</source>
        <translation>Nid hon yw&apos;r ffeil gwyliau banc y mae GOV.UK yn ei chyhoeddi.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>beit %1</translation>
    </message>
    <message>
        <source>The file says nothing of “%1”.</source>
        <translation>Nid yw&apos;r ffeil yn dweud dim am “%1”.</translation>
    </message>
    <message>
        <source>The file names no bank holiday.</source>
        <translation>Nid yw&apos;r ffeil yn enwi unrhyw ŵyl banc.</translation>
    </message>
    <message>
        <source>The year of a bank holiday is from %1 to %2.</source>
        <translation>Mae blwyddyn gŵyl banc o %1 i %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::Bin</name>
    <message>
        <source>An earlier wording was put back.</source>
        <translation>Rhoddwyd geiriad cynharach yn ôl.</translation>
    </message>
</context>
<context>
    <name>minutebook::BinDialog</name>
    <message>
        <source>What was removed, and earlier wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed from this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter puts the chosen one back where it was; Ctrl+Z takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>earlier wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Corrected because: %1</source>
        <translation>Cywirwyd oherwydd: %1</translation>
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
    <name>minutebook::BookCopy</name>
    <message>
        <source>This computer has no room to make the second copy ready. The minute book is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to the second copy does not read back as it was written. The copy before it still stands. Use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book&apos;s change log is not whole, so no second copy is made of it. The copy before it still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds too many other files of this name, and none of them is replaced. Choose another folder for the second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the second copy is not there.</source>
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
    <name>minutebook::BookRescue</name>
    <message>
        <source>What was written there does not read back as it was written. The words are still held here. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already and was left as it is. Choose another name.</source>
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
    <message>
        <source>The minute book is not where it was. Is the stick or the network drive still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference numbers need {n} once, or {nnn} for 012, and know {yy}, {yyyy} and {next-yy}. Nothing was changed.</source>
        <translation>Mae ar gyfeirnodau angen {n} unwaith, neu {nnn} am 012, ac maent yn adnabod {yy}, {yyyy} a {next-yy}. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>New meetings begin without them. Give them anew under Council and call-in.</source>
        <translation>Mae cyfarfodydd newydd yn dechrau hebddynt. Rhowch hwy o&apos;r newydd dan Cyngor a galw i mewn.</translation>
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
    <message>
        <source>Look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was filed is here, with the sentence you were typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the public still excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1, %2 without changing it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Check</name>
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
    <message>
        <source>“%1” is not open and has no public summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interest of %1 is not open and has no public summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the decision is not named: name the member or officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member is recorded as present when it was decided: correct the attendance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not this body&apos;s decision, and when it was made is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here is a recommendation to Council: it is no executive decision to put into effect, and is not subject to call-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons only name the report: the statement has to say them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who granted the dispensation of %1 is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dispensation of %1 for a conflict of interest is not that of the head of paid service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who produced the statement: name the proper officer, or who presided in their absence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is dated %1, more than two working days after the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is key for what is spent or saved, and no amount is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is key for its effects on two or more wards, and they are not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The general exception was used, and when its notice was made available is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special urgency was used, and why the decision could not be deferred is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice cites a section of the Regulations: they have regulations, and that on notice is regulation 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part before the first item or after the last is not open and has no public summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb %1 of the decision does not say what is done: it ends in words like “be approved”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement has the words of a decision by one member. Of a meeting&apos;s decision, conflicts are those declared by any member of the body that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action says what was said in private, and is open: give it the same access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is exempt and no paragraph is named that makes it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is exempt and no paragraph of %1 is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph %1 is not one of this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared an interest and was not consulted: the statement of one person&apos;s decision has the conflicts of those consulted alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dispensation of %1 is not that of the standards committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared a disclosable pecuniary interest, has no dispensation that lifts it, and is recorded as speaking before leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared a disclosable pecuniary interest; neither leaving nor a dispensation that lifts it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared a prejudicial interest; neither leaving nor a dispensation that lifts it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared a disclosable pecuniary interest, has no dispensation that lifts it, and is recorded as speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interest of %1 is sensitive, and its nature is written down: take it out of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared an interest that bars from voting, has no dispensation that lifts it, and is recorded as voting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is carried on an equality of votes, and no casting vote for it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lost, and more votes were for it than against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is recorded as unanimous, and %n vote(s) were against it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A casting vote is recorded, and the votes were not equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded as giving the casting vote and did not preside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground of the key decision is not worded as the regulation has it: %1.</source>
        <translation>Nid yw sail y penderfyniad allweddol wedi&apos;i geirio fel y mae&apos;r rheoliad: %1.</translation>
    </message>
    <message>
        <source>The clear days of notice cannot be counted: its date is not recorded.</source>
        <translation>Ni ellir cyfrif dyddiau clir yr hysbysiad: ni chofnodwyd ei ddyddiad.</translation>
    </message>
    <message numerus="yes">
        <source>Notice was published on %1: %n clear day(s) before the decision, and %2 are needed. Record the general exception or special urgency, if one was used.</source>
        <translation>
            <numerusform>Cyhoeddwyd hysbysiad ar %1: %n diwrnod clir cyn y penderfyniad, ac mae angen %2. Cofnodwch yr eithriad cyffredinol neu&apos;r brys arbennig, os defnyddiwyd un.</numerusform>
            <numerusform>Cyhoeddwyd hysbysiad ar %1: %n diwrnod clir cyn y penderfyniad, ac mae angen %2. Cofnodwch yr eithriad cyffredinol neu&apos;r brys arbennig, os defnyddiwyd un.</numerusform>
            <numerusform>Cyhoeddwyd hysbysiad ar %1: %n diwrnod clir cyn y penderfyniad, ac mae angen %2. Cofnodwch yr eithriad cyffredinol neu&apos;r brys arbennig, os defnyddiwyd un.</numerusform>
            <numerusform>Cyhoeddwyd hysbysiad ar %1: %n diwrnod clir cyn y penderfyniad, ac mae angen %2. Cofnodwch yr eithriad cyffredinol neu&apos;r brys arbennig, os defnyddiwyd un.</numerusform>
            <numerusform>Cyhoeddwyd hysbysiad ar %1: %n diwrnod clir cyn y penderfyniad, ac mae angen %2. Cofnodwch yr eithriad cyffredinol neu&apos;r brys arbennig, os defnyddiwyd un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice of the general exception was available on %1: fewer than %2 clear days before the decision.</source>
        <translation>Roedd hysbysiad o&apos;r eithriad cyffredinol ar gael ar %1: llai na %2 diwrnod clir cyn y penderfyniad.</translation>
    </message>
    <message>
        <source>, failing that </source>
        <translation>, neu fel arall </translation>
    </message>
    <message>
        <source>The office of who agreed to special urgency is not named: %1.</source>
        <translation>Nid enwir swydd y sawl a gytunodd i&apos;r brys arbennig: %1.</translation>
    </message>
    <message>
        <source>The note of who attended, the interests, decisions and votes is to be published by %1.</source>
        <translation>Mae&apos;r nodyn o bwy oedd yn bresennol, y buddiannau, y penderfyniadau a&apos;r pleidleisiau i&apos;w gyhoeddi erbyn %1.</translation>
    </message>
    <message>
        <source>%1 declared an interest and took part; whether there was a dispensation is not noted: say who granted it, or that none was granted.</source>
        <translation>Datganodd %1 fuddiant a chymryd rhan; ni nodwyd a oedd goddefeb: dywedwch pwy a&apos;i rhoddodd, neu na roddwyd un.</translation>
    </message>
</context>
<context>
    <name>minutebook::ChecksCard</name>
    <message>
        <source>To look at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
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
    <name>minutebook::ClerkWords</name>
    <message>
        <source>The short form has 2 to 16 letters and digits, the first one a letter: “%1” is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no words to stand for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for “%1” are too long: %2 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words are single words of letters: “%1” is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands for “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ClerkWordsCsv</name>
    <message>
        <source>Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has more than one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has two cells, the short form and the words for it; words with a comma in them stand in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands for “%2” in line %3, and for “%4” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ClockWatch</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was put back %1 at %2. Times go on as %3; what is filed keeps its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was put forward %1 at %2. Times go on as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day changed from %1 to %2 (summer time or time zone). Times go on as %2; what is filed keeps its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer slept for %1, since %2. It is %3 now.</source>
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
        <source>There is no copy “%1”. There are public and full.</source>
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
    <message>
        <source>“%1” is not a format of this document. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “%1”. There are minutes, item, decision, decisions, actions, attendance, note, resolutions, agenda, set and meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 file is of one language. Export en and cy, a file each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: minutes, item, decision, decisions, actions, attendance, note, resolutions, agenda, set or meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder that the documents are to be written into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole set has no such choice. Leave the option out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers are not named by “%1”. They are by role or by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolutions are not lettered by “%1”. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”. There are en, cy and both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only docx and odt documents are written on a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a template for %1, which is not among the formats asked for. Ask for it with --format, or give another template.</source>
        <translation>Templed ar gyfer %1 yw hwn, ac nid yw ymhlith y fformatau y gofynnwyd amdanynt. Gofynnwch amdano â --format, neu rhowch dempled arall.</translation>
    </message>
</context>
<context>
    <name>minutebook::CompareModel</name>
    <message>
        <source>inserted %1 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted %1 end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::CompareView</name>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of the wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Completeness</name>
    <message>
        <source>None declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n declared, taken from the interests.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n noted with the interests.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not a key decision: none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Published %1, %n clear day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counted from the day of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision and its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Alternatives rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of dispensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who produced the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a key decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special urgency instead of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No urgency relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not open, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices of the private meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date it takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call-in rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members present</source>
        <translation type="unfinished">Aelodau’n bresennol</translation>
    </message>
    <message>
        <source>house form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n when it was decided, from the attendance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by the 2001 Regulations (Wales)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by the 2012 Regulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open to the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by the constitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Required by the 2015 Regulations (Northern Ireland)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the statement of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not kept here: see that the first was out by %1 (%2 clear days) and the further one by %3 (%4).</source>
        <translation>Nis cedwir yma: gwelwch fod y cyntaf allan erbyn %1 (%2 diwrnod clir) a&apos;r un pellach erbyn %3 (%4).</translation>
    </message>
    <message>
        <source>General exception</source>
        <translation>Eithriad cyffredinol</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hysbysiad</translation>
    </message>
    <message>
        <source>General exception, %1 clear days</source>
        <translation>Eithriad cyffredinol, %1 diwrnod clir</translation>
    </message>
    <message>
        <source>Notice, %1 clear days</source>
        <translation>Hysbysiad, %1 diwrnod clir</translation>
    </message>
</context>
<context>
    <name>minutebook::CompletenessList</name>
    <message>
        <source>Completeness of the statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::CompletenessPane</name>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
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
    <name>minutebook::Composer</name>
    <message>
        <source> Nearest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Esc] leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[↑] the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first wording is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F1] all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Alt][1]–[0] who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or type a code, then *:*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[/] events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][PgDn] next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][1]–[8] how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[↑] correct last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][R] resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correcting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: nothing can be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words safe in a spill file, not in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words held here, not on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has the code %1.%2 [Ctrl][L] choose or add, or keep typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] file in full copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXEMPT draft, kept as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked once filed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::CorrectionBar</name>
    <message>
        <source>Recorded. To correct the words, say why:</source>
        <translation>Cofnodwyd. I gywiro&apos;r geiriau, dywedwch pam:</translation>
    </message>
    <message>
        <source>Why the recorded words are corrected</source>
        <translation>Pam y cywirir y geiriau a gofnodwyd</translation>
    </message>
    <message>
        <source>kept in the change log; Enter opens the words</source>
        <translation>cedwir yn y cofnod newidiadau; mae Enter yn agor y geiriau</translation>
    </message>
</context>
<context>
    <name>minutebook::CouncilDialog</name>
    <message>
        <source>Council and call-in</source>
        <translation>Y cyngor a galw i mewn</translation>
    </message>
    <message>
        <source>&amp;Import bank holidays…</source>
        <translation>&amp;Mewnforio gwyliau banc…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished">Ctrl+O</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Gadael fel yr oedd</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What the call-in rule means for this meeting</source>
        <translation>Beth mae&apos;r rheol galw i mewn yn ei olygu i&apos;r cyfarfod hwn</translation>
    </message>
    <message>
        <source>What is typed is not kept yet: Enter keeps it, Esc again leaves it.</source>
        <translation>Nid yw&apos;r hyn a deipiwyd wedi&apos;i gadw eto: mae Enter yn ei gadw, mae Esc eto yn ei adael.</translation>
    </message>
    <message>
        <source>Import bank holidays</source>
        <translation>Mewnforio gwyliau banc</translation>
    </message>
    <message>
        <source>GOV.UK bank holidays (*.json);;All files (*)</source>
        <translation>Gwyliau banc GOV.UK (*.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Nothing was taken: closed days belong to a call-in rule. Give its days first. %1</source>
        <translation>Ni chymerwyd dim: mae dyddiau ar gau yn perthyn i reol galw i mewn. Rhowch ei dyddiau yn gyntaf. %1</translation>
    </message>
</context>
<context>
    <name>minutebook::CouncilForm</name>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>Nid yw “%1” yn rhif o %2 i %3.</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>Cyfrifir &amp;o</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>y penderfyniad</translation>
    </message>
    <message>
        <source>its publication</source>
        <translation>ei gyhoeddi</translation>
    </message>
    <message>
        <source>Cou&amp;nted in</source>
        <translation>Cyfrifir &amp;mewn</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>diwrnodau gwaith</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>diwrnodau calendr</translation>
    </message>
    <message>
        <source>&amp;Takes effect</source>
        <translation>Yn dod i &amp;rym</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>ar y diwrnod olaf</translation>
    </message>
    <message>
        <source>on the day after</source>
        <translation>ar y diwrnod wedyn</translation>
    </message>
    <message>
        <source>on the next working day</source>
        <translation>ar y diwrnod gwaith nesaf</translation>
    </message>
    <message>
        <source>&amp;Applies to</source>
        <translation>&amp;Yn berthnasol i</translation>
    </message>
    <message>
        <source>all decisions</source>
        <translation>pob penderfyniad</translation>
    </message>
    <message>
        <source>key decisions</source>
        <translation>penderfyniadau allweddol</translation>
    </message>
    <message>
        <source>all, as not said</source>
        <translation>pob un, gan na ddywedir</translation>
    </message>
    <message>
        <source>Days the council is c&amp;losed</source>
        <translation>Dyddiau y mae&apos;r cyngor ar ga&amp;u</translation>
    </message>
    <message>
        <source>29 December 2026; 30 December 2026</source>
        <translation>29 Rhagfyr 2026; 30 Rhagfyr 2026</translation>
    </message>
    <message>
        <source>Call-in, &amp;days</source>
        <translation>Galw i mewn, &amp;dyddiau</translation>
    </message>
    <message>
        <source>empty: no call-in rule</source>
        <translation>gwag: dim rheol galw i mewn</translation>
    </message>
    <message>
        <source>How many days? Without them there is no call-in rule.</source>
        <translation>Sawl diwrnod? Hebddynt nid oes rheol galw i mewn.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Gwlad</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>mewn man arall</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Cworwm</translation>
    </message>
    <message>
        <source>empty: not set</source>
        <translation>gwag: heb ei osod</translation>
    </message>
    <message>
        <source>Closes at the &amp;hour</source>
        <translation>Yn cau ar yr &amp;awr</translation>
    </message>
    <message>
        <source>17:00; empty: the end of the day</source>
        <translation>17:00; gwag: diwedd y dydd</translation>
    </message>
    <message>
        <source>For a decision published on %1:</source>
        <translation>Ar gyfer penderfyniad a gyhoeddwyd ddydd %1:</translation>
    </message>
    <message>
        <source>For a decision made on %1:</source>
        <translation>Ar gyfer penderfyniad a wnaed ddydd %1:</translation>
    </message>
    <message>
        <source>There is no call-in rule: the day of effect is set by hand.</source>
        <translation>Nid oes rheol galw i mewn: gosodir y diwrnod dod i rym â llaw.</translation>
    </message>
    <message>
        <source>nobody can call it in, and it takes effect on %1.</source>
        <translation>ni all neb ei alw i mewn, a daw i rym ddydd %1.</translation>
    </message>
    <message>
        <source>the last day for call-in is %1. If it is not called in, the decision takes effect on %2.</source>
        <translation>y diwrnod olaf ar gyfer galw i mewn yw %1. Os na chaiff ei alw i mewn, daw&apos;r penderfyniad i rym ddydd %2.</translation>
    </message>
    <message>
        <source>Without days the days the council is closed would be lost, and notices are counted by them too. Type 0 for no call-in, or empty the closed days first.</source>
        <translation>Heb nifer o ddyddiau byddai&apos;r dyddiau y mae&apos;r cyngor ar gau yn cael eu colli, ac mae hysbysiadau&apos;n cael eu cyfrif wrthynt hefyd. Teipiwch 0 os nad oes galw i mewn, neu gwagiwch y dyddiau ar gau yn gyntaf.</translation>
    </message>
    <message>
        <source>As published, with %1 as the last day for call-in.</source>
        <translation>Fel y&apos;i cyhoeddwyd, gyda %1 yn ddiwrnod olaf ar gyfer galw i mewn.</translation>
    </message>
    <message>
        <source>As published.</source>
        <translation>Fel y&apos;i cyhoeddwyd.</translation>
    </message>
    <message numerus="yes">
        <source>Council and call-in changed; %n published decision(s) keep their dates.</source>
        <translation>
            <numerusform>Newidiwyd y cyngor a galw i mewn; mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
            <numerusform>Newidiwyd y cyngor a galw i mewn; mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
            <numerusform>Newidiwyd y cyngor a galw i mewn; mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
            <numerusform>Newidiwyd y cyngor a galw i mewn; mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
            <numerusform>Newidiwyd y cyngor a galw i mewn; mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published decision(s) keep their dates.</source>
        <translation>
            <numerusform>Mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
            <numerusform>Mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
            <numerusform>Mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
            <numerusform>Mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
            <numerusform>Mae %n penderfyniad cyhoeddedig yn cadw ei ddyddiad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::CouncilSettingsTable</name>
    <message>
        <source>The settings of the council in the minute book are not what was written. The meetings are not touched by it.</source>
        <translation>Nid gosodiadau&apos;r cyngor yn y llyfr cofnodion yw&apos;r hyn a ysgrifennwyd. Nid yw&apos;n effeithio ar y cyfarfodydd.</translation>
    </message>
</context>
<context>
    <name>minutebook::CountryLaw</name>
    <message>
        <source>constitution</source>
        <translation>cyfansoddiad</translation>
    </message>
    <message>
        <source>Those of this country are %1 to %2.</source>
        <translation>Rhai&apos;r wlad hon yw %1 i %2.</translation>
    </message>
    <message>
        <source>the chair of the scrutiny committee</source>
        <translation>cadeirydd y pwyllgor craffu</translation>
    </message>
    <message>
        <source>the chair of the council</source>
        <translation>cadeirydd y cyngor</translation>
    </message>
    <message>
        <source>the vice-chair of the council</source>
        <translation>is-gadeirydd y cyngor</translation>
    </message>
    <message>
        <source>the head of paid service</source>
        <translation>pennaeth y gwasanaeth taledig</translation>
    </message>
    <message>
        <source>the standards committee</source>
        <translation>y pwyllgor safonau</translation>
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
    <name>minutebook::DecisionRegister</name>
    <message>
        <source>yes</source>
        <translation>ydy</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nac ydy</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allweddol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Call-in ends</source>
        <translation>Galw i mewn yn dod i ben</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>The register was not written: %1 Nothing in the book has changed. Choose another folder.</source>
        <translation>Ni ysgrifennwyd y gofrestr: %1 Nid oes dim yn y llyfr wedi newid. Dewiswch ffolder arall.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionsDialog</name>
    <message>
        <source>Decisions of the meeting</source>
        <translation>Penderfyniadau&apos;r cyfarfod</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s). Enter goes to the statement, Esc back.</source>
        <translation>
            <numerusform>%n penderfyniad. Mae Enter yn mynd i&apos;r datganiad, Esc yn ôl.</numerusform>
            <numerusform>%n penderfyniad. Mae Enter yn mynd i&apos;r datganiad, Esc yn ôl.</numerusform>
            <numerusform>%n penderfyniad. Mae Enter yn mynd i&apos;r datganiad, Esc yn ôl.</numerusform>
            <numerusform>%n penderfyniad. Mae Enter yn mynd i&apos;r datganiad, Esc yn ôl.</numerusform>
            <numerusform>%n penderfyniad. Mae Enter yn mynd i&apos;r datganiad, Esc yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>No executive decision was recorded at this meeting. Esc goes back.</source>
        <translation>Ni chofnodwyd penderfyniad gweithrediaeth yn y cyfarfod hwn. Mae Esc yn mynd yn ôl.</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Datganiad</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionsModel</name>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allweddol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Call-in ends</source>
        <translation>Galw i mewn yn dod i ben</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>key</source>
        <translation>allweddol</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>heb fod yn agored</translation>
    </message>
</context>
<context>
    <name>minutebook::DeclaredConflicts</name>
    <message>
        <source>Item %1</source>
        <translation type="unfinished">Eitem %1. {1?}</translation>
    </message>
    <message>
        <source>Standards Committee</source>
        <translation>Pwyllgor Safonau</translation>
    </message>
    <message>
        <source>Head of Paid Service</source>
        <translation>Pennaeth y Gwasanaeth Taledig</translation>
    </message>
    <message>
        <source>The declaration is not there any more.</source>
        <translation>Nid yw&apos;r datganiad o fuddiant yno mwyach.</translation>
    </message>
    <message>
        <source>Who granted the dispensation? Nothing is recorded without it.</source>
        <translation>Pwy roddodd y goddefeb? Ni chofnodir dim hebddo.</translation>
    </message>
    <message>
        <source>No dispensation was granted to %1.</source>
        <translation>Ni roddwyd goddefeb i %1.</translation>
    </message>
    <message>
        <source>A dispensation was granted to %1 by %2 on %3</source>
        <translation>Rhoddwyd goddefeb i %1 gan %2 ar %3</translation>
    </message>
    <message>
        <source>A dispensation was granted to %1 by %2</source>
        <translation>Rhoddwyd goddefeb i %1 gan %2</translation>
    </message>
</context>
<context>
    <name>minutebook::DetailWords</name>
    <message>
        <source>introduces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undertakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bullets</source>
        <translation type="unfinished">bwledi</translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished">llythrennau</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished">rhifau</translation>
    </message>
    <message>
        <source>letters, with its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers, with its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>somebody arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public was excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public was readmitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quorum was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item was suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item was taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies</source>
        <translation type="unfinished">ymddiheuriadau</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclosable pecuniary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other registrable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-registrable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prejudicial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict of an executive member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stayed and voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stayed, did not vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoke, then left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 33 of the Localism Act 2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of paid service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standards committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interests</source>
        <translation type="unfinished">buddiannau</translation>
    </message>
    <message>
        <source>minutes of earlier meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions of the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>petitions</source>
        <translation type="unfinished">deisebau</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusion of the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation>cyhoeddwyd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order they were taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::DetailsCommands</name>
    <message>
        <source>Nothing is filed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of earlier minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the entry in the record first: [F6], then the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is being corrected. [Esc] twice, then remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1. [Ctrl][Z] brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first of this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last of this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved up. [Ctrl][Z] moves it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved down. [Ctrl][Z] moves it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not in sight. [Esc] goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Dictionary</name>
    <message>
        <source>This dictionary is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters of this dictionary cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::DiskFile</name>
    <message>
        <source>There is no room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::DispensationRow</name>
    <message>
        <source>Granted…</source>
        <translation>Rhoddwyd…</translation>
    </message>
    <message>
        <source>None granted</source>
        <translation>Ni roddwyd un</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Who granted the dispensation</source>
        <translation>Pwy roddodd y goddefeb</translation>
    </message>
    <message>
        <source>granted by</source>
        <translation>rhoddwyd gan</translation>
    </message>
    <message>
        <source>Day it was granted</source>
        <translation>Diwrnod ei rhoi</translation>
    </message>
    <message>
        <source>as 21 5 2026</source>
        <translation>fel 21 5 2026</translation>
    </message>
    <message>
        <source>Note of the dispensation</source>
        <translation>Nodyn y goddefeb</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>Dispensation</source>
        <translation>Goddefeb</translation>
    </message>
    <message>
        <source>A dispensation was granted to %1</source>
        <translation>Rhoddwyd goddefeb i %1</translation>
    </message>
    <message>
        <source>No dispensation was granted to %1</source>
        <translation>Ni roddwyd goddefeb i %1</translation>
    </message>
    <message>
        <source>%1: said in the words on the conflicts</source>
        <translation>%1: dywedir yn y geiriau ar y gwrthdaro buddiannau</translation>
    </message>
    <message>
        <source>Was a dispensation granted to %1?</source>
        <translation>A roddwyd goddefeb i %1?</translation>
    </message>
    <message>
        <source>%1: dispensation granted by %2</source>
        <translation>%1: goddefeb a roddwyd gan %2</translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation>rhywun nas enwir</translation>
    </message>
</context>
<context>
    <name>minutebook::DisplayCard</name>
    <message>
        <source>Members’ display</source>
        <translation>Sgrin yr aelodau</translation>
    </message>
    <message>
        <source>Show this wording</source>
        <translation>Dangos y geiriad hwn</translation>
    </message>
    <message>
        <source>Changes appear there only when you press F11 again.</source>
        <translation>Dim ond pan bwyswch F11 eto y mae newidiadau yn ymddangos yno.</translation>
    </message>
    <message>
        <source>nothing is shown</source>
        <translation>ni ddangosir dim</translation>
    </message>
</context>
<context>
    <name>minutebook::DisplayCommands</name>
    <message>
        <source>The public are excluded. [F11] again shows the wording in the room all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resolution to show under this item. [Ctrl][R] writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second screen. Connect the members’ screen, not as a mirror of this one, then [F11] again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the members’ display: page %1 of %2. [F11] turns the page, [Shift][F11] blanks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the members’ display. [Shift][F11] blanks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the members’ display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members’ display is blank. [F11] shows the wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members’ screen is gone; nothing is shown to them. The minutes are not touched. [F11] shows the wording when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not open to the public, and they are not excluded. [F11] again shows it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing %1</source>
        <translation>yn dangos %1</translation>
    </message>
</context>
<context>
    <name>minutebook::DocxTemplate</name>
    <message>
        <source>This is no Word document. Give a .docx or .dotx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Word file has macros in it. Save it as a plain .docx or .dotx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Office file, but no Word document. Give a .docx or .dotx file.</source>
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
    <message>
        <source>There is no such version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::EntryDetails</name>
    <message>
        <source>before the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the last item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Points marked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual bullets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in a &amp;list by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of role or name, this once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who&amp;se words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows the words in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per&amp;son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed w&amp;ords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of the usual sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>23 April 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minute number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words of the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which minutes are corrected? Type the date of their meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ords before the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:31, or -1 for a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under &amp;item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck this later (never printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;t finished: printed in no copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spok&amp;en in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its item is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is no longer there. [Esc] leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ExclusionBar</name>
    <message>
        <source>Let the public back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X lets the public back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt, paragraph %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; see that the webcast is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the public back in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type now goes only into the full copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential, no paragraph named, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ExclusionCommands</name>
    <message>
        <source>Only a meeting that is live can exclude the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the public</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ExclusionForm</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exempt information, by resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential information, no resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seconded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the public &amp;interest is in keeping it exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the public read &amp;instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what is said from here; may be written later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time they left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paragraph makes it exempt? The resolution names it.</source>
        <translation>Pa baragraff sy&apos;n ei eithrio? Mae&apos;r penderfyniad yn ei enwi.</translation>
    </message>
    <message>
        <source>&amp;Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraphs of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty: the words of the law, with the paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paragraph makes it exempt? Regulation 4(3)(b) wants it named: %1.</source>
        <translation>Pa baragraff sy&apos;n ei eithrio? Mae rheoliad 4(3)(b) am iddo gael ei enwi: %1.</translation>
    </message>
    <message>
        <source>Which paragraph makes it exempt? The resolution names it: %1.</source>
        <translation>Pa baragraff sy&apos;n ei eithrio? Mae&apos;r penderfyniad yn ei enwi: %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::ExportDialog</name>
    <message>
        <source>Print or export – %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished">All&amp;forio…</translation>
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
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hole set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, statements and decision sheet, into one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names stand in the folder already. They would be replaced, each when the new one is whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>What was written: the file, or the folder of the set</source>
        <translation>Yr hyn a ysgrifennwyd: y ffeil, neu ffolder y set</translation>
    </message>
    <message>
        <source>Preparing the documents…</source>
        <translation>Paratoi&apos;r dogfennau…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stopiwyd. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>No program here opens it. It is safe at %1</source>
        <translation>Nid oes rhaglen yma sy&apos;n ei agor. Mae&apos;n ddiogel yn %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ExportSettings</name>
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
        <source>For a pro&amp;gram:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>House &amp;style</source>
        <translation type="unfinished">Ardd&amp;ull</translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished">Arddull</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished">Cymraeg</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spe&amp;akers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resol&amp;utions lettered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolutions lettered</source>
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
        <source>Present and apolog&amp;ies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision s&amp;tatements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of &amp;contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers b&amp;y each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, 1&amp;8 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of those present, and apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement of every decision, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When each contribution began, before its first words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For copies that are read to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not lettered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::FactsRow</name>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished">Eithriedig</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished">Cyfrinachol</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Exempt or confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished">Brys</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Datganiad</translation>
    </message>
</context>
<context>
    <name>minutebook::FieldOrder</name>
    <message>
        <source>&amp;Up</source>
        <translation>I &amp;fyny</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>I &amp;lawr</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Symud y maes i fyny</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Symud y maes i lawr</translation>
    </message>
    <message>
        <source>left out when blank</source>
        <translation>wedi’i hepgor pan fydd yn wag</translation>
    </message>
    <message>
        <source>its label stands even when blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual words stand when blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &amp;chosen above is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::FileText</name>
    <message>
        <source>A line of this file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::FindBar</name>
    <message>
        <source>[F3] next  [Shift][F3] before  [Esc] back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::FormDialog</name>
    <message>
        <source>Leave as it was</source>
        <translation>Gadael fel yr oedd</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What is typed is not kept yet: Enter keeps it, Esc again leaves it.</source>
        <translation>Nid yw&apos;r hyn a deipiwyd wedi&apos;i gadw eto: mae Enter yn ei gadw, mae Esc eto yn ei adael.</translation>
    </message>
</context>
<context>
    <name>minutebook::FormPass</name>
    <message>
        <source>%1 cannot be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation>nac ydy</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ydy</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sitting of an item needs the time it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p&amp;ublic read instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is &amp;not in the public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, exempt or confidential? The words about access need one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para&amp;graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para&amp;graphs of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::FoundModel</name>
    <message>
        <source>Resolution</source>
        <translation type="unfinished">Penderfyniad</translation>
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
        <translation>Corff</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::GapCommands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Item %1, %2: %3</source>
        <translation>Eitem %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing is missing in any item that was taken.</source>
        <translation>Nid oes dim ar goll mewn unrhyw eitem a gymerwyd.</translation>
    </message>
    <message numerus="yes">
        <source>(%1 of %n gap(s))</source>
        <translation>
            <numerusform>(%1 o %n bwlch)</numerusform>
            <numerusform>(%1 o %n bwlch)</numerusform>
            <numerusform>(%1 o %n bwlch)</numerusform>
            <numerusform>(%1 o %n bwlch)</numerusform>
            <numerusform>(%1 o %n bwlch)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [Ctrl][J] goes to the item.</source>
        <translation>%1 Mae [Ctrl][J] yn mynd i&apos;r eitem.</translation>
    </message>
</context>
<context>
    <name>minutebook::GapStrip</name>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F8] next gap</source>
        <translation>[F8] y bwlch nesaf</translation>
    </message>
</context>
<context>
    <name>minutebook::GoToItemField</name>
    <message>
        <source>Go to item number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item number, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has that number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::GridModel</name>
    <message>
        <source>Heading of column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::GridView</name>
    <message>
        <source>Cells of the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::GroundsEditor</name>
    <message>
        <source>significant spending or saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two or more wards</source>
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
        <translation>&amp;Cworwm</translation>
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
    <name>minutebook::HintBar</name>
    <message>
        <source>[F1] all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard is in %1. [Esc] brings it back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::HolidayImport</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Bank holidays of %1 to %2 were read.</source>
        <translation>Darllenwyd gwyliau banc %1 i %2.</translation>
    </message>
    <message>
        <source>Not known until now, and put to the closed days: %1.</source>
        <translation>Heb eu hadnabod hyd yma, ac wedi&apos;u rhoi gyda&apos;r dyddiau ar gau: %1.</translation>
    </message>
    <message>
        <source>All are known: nothing is to be changed.</source>
        <translation>Mae pob un yn hysbys: nid oes dim i&apos;w newid.</translation>
    </message>
    <message>
        <source>There is no such file for this country: type the closed days.</source>
        <translation>Nid oes ffeil o&apos;r fath ar gyfer y wlad hon: teipiwch y dyddiau ar gau.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Ni ellir darllen y ffeil: %1</translation>
    </message>
    <message>
        <source>This is not the file of bank holidays that GOV.UK publishes.</source>
        <translation>Nid hon yw&apos;r ffeil gwyliau banc y mae GOV.UK yn ei chyhoeddi.</translation>
    </message>
    <message>
        <source>Not in the file: %1. The program goes on counting these as bank holidays. Where the file is right, set the date of effect by hand in the statement.</source>
        <translation>Nid yn y ffeil: %1. Mae&apos;r rhaglen yn parhau i gyfrif y rhain yn wyliau banc. Lle mae&apos;r ffeil yn gywir, gosodwch y dyddiad dod i rym â llaw yn y datganiad.</translation>
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
    <message>
        <source>A field other than decision, signature and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format of a day, as d MMMM yyyy or d{th} MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format of a time, as h.mm ap, h[.mm]ap or h.mm {a.m.}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size from 9 to 36 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A style that is based on no other needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indent from 0 to 40 millimetres</source>
        <translation>Mewnoliad o 0 i 40 milimetr</translation>
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
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
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
        <translation type="unfinished">Enw</translation>
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
        <translation type="unfinished">Esc</translation>
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
        <translation type="unfinished">Ni ellir darllen y ffeil: %1.</translation>
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
    <name>minutebook::InterestLedger</name>
    <message>
        <source>Disp&amp;ensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>Granted &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y it was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 May 2026</source>
        <translation type="unfinished">1 Mai 2026 {18 ?}</translation>
    </message>
    <message>
        <source>For which &amp;matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under what was the dispensation granted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose interest is it? Type a code or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6; 9</source>
        <translation type="unfinished">6; 9</translation>
    </message>
    <message>
        <source>On which items? Type their numbers: 6; 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class in &amp;other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed in place of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;ture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sensitive: the nature is withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;ft at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Returned at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its items are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations of interest</source>
        <translation type="unfinished">Datganiadau o fuddiant</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ItemGaps</name>
    <message>
        <source>Nothing is said yet.</source>
        <translation>Ni ddywedwyd dim eto.</translation>
    </message>
    <message>
        <source>Who moved it is not recorded.</source>
        <translation>Ni chofnodwyd pwy a&apos;i cynigiodd.</translation>
    </message>
    <message>
        <source>Whether an interest was declared is not recorded. [Ctrl][Shift][B] records one; the statement may say that there was none.</source>
        <translation>Ni chofnodwyd a ddatganwyd buddiant. Mae [Ctrl][Shift][B] yn cofnodi un; gall y datganiad ddweud nad oedd un.</translation>
    </message>
    <message>
        <source>What is drafted is not settled yet.</source>
        <translation>Nid yw&apos;r drafft wedi&apos;i benderfynu eto.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet.</source>
        <translation>Ni phenderfynwyd dim eto.</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Siaradwyd</translation>
    </message>
    <message>
        <source>Interests asked</source>
        <translation>Gofynnwyd am fuddiannau</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Mover</source>
        <translation>Cynigydd</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsiynau</translation>
    </message>
    <message>
        <source>Item %1.</source>
        <translation>Eitem %1.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nid oes dim ar goll.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Ar goll: %1.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Yno: %1.</translation>
    </message>
    <message>
        <source>Whether an interest was declared is not recorded. [Ctrl][Shift][B] records one.</source>
        <translation>Ni chofnodwyd a ddatganwyd buddiant. Mae [Ctrl][Shift][B] yn cofnodi un.</translation>
    </message>
</context>
<context>
    <name>minutebook::ItemHead</name>
    <message>
        <source>Before the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>since %1, %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ItemLedger</name>
    <message>
        <source>P&amp;lanned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planne&amp;d to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of another body: its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of its meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 May 2026</source>
        <translation type="unfinished">1 Mai 2026 {6 ?}</translation>
    </message>
    <message>
        <source>Who was present there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose minutes are they? Type the body&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minute number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title for the pu&amp;blic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending, not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio &amp;holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;rgent because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: not urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke&amp;y decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference in the forward plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Standing business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approves the minutes o&amp;f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>23 April 2026; …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;efore the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item cannot be a part of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a heading over other items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 stays: it has been taken. Its outcome may be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 stays: something else names it, such as an interest, an action or a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the item that is before the meeting now may be without an end: type when this one ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: by the house style; - for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: %1, by the house style; - for none</source>
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
    <message>
        <source>A whole number from 0 to 999999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of texts</source>
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
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <source>Wording and vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nest the limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the limb out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the method to the counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for, in a named vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the answer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome: carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, of an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruled out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the amendment away, in their list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events: /left hb, /note; /flag the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::KindField</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::LawReader</name>
    <message>
        <source>a date like 2026-05-21</source>
        <translation>dyddiad fel 2026-05-21</translation>
    </message>
    <message>
        <source>a number of days from 1 to 366</source>
        <translation>nifer o ddyddiau o 1 i 366</translation>
    </message>
    <message>
        <source>the number of a paragraph</source>
        <translation>rhif paragraff</translation>
    </message>
    <message>
        <source>how the rule is cited, or that the constitution governs it</source>
        <translation>sut y dyfynnir y rheol, neu mai&apos;r cyfansoddiad sy&apos;n ei llywodraethu</translation>
    </message>
    <message>
        <source>the name of a rule that the checks know</source>
        <translation>enw rheol y mae&apos;r gwiriadau&apos;n ei hadnabod</translation>
    </message>
    <message>
        <source>a day that is not before “validFrom”</source>
        <translation>diwrnod nad yw cyn “validFrom”</translation>
    </message>
    <message>
        <source>the name of a country</source>
        <translation>enw gwlad</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Nid gwrthrych JSON yw hwn.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>beit %1</translation>
    </message>
    <message>
        <source>a list of rules</source>
        <translation>rhestr o reolau</translation>
    </message>
</context>
<context>
    <name>minutebook::LedgerDialog</name>
    <message>
        <source>Ne&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter changes the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins adds one, Del takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new row. Enter keeps it, Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away. After closing, Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Now the exceptions: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed is not kept yet: Enter keeps it, Esc again leaves it.</source>
        <translation>Nid yw&apos;r hyn a deipiwyd wedi&apos;i gadw eto: mae Enter yn ei gadw, mae Esc eto yn ei adael.</translation>
    </message>
</context>
<context>
    <name>minutebook::LimbsEdit</name>
    <message>
        <source>Limbs of the resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
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
        <translation>nodyn</translation>
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
    <message>
        <source>Only a meeting that is live can adjourn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not adjourned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being corrected is no longer there. The words are kept here; [Esc] lets them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public are excluded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a meeting that is live can exclude the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public are excluded since %1. What you type now goes only into the full copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public are back in since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words? Not everybody may read them, so they are filed first: [Alt][1] to [Alt][9], or [Alt][0] for no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the contribution first, [F2] or [↑], with the caret where the second begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split in two. This is the second: [Ctrl][L] another speaker, [Enter] put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined with the one before. [Ctrl][Z] parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: %1. [F4] goes to it, [F5] takes the mark off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: %1. [F4] next, [Ctrl][Z] marks it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: these words, when they are filed. [F5] takes the mark off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words need no check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be filled: %1. Type over it, or press the same again: the words are filed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: the words you type now, when they are filed. [F5] takes the mark off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are recorded as decided. Say why they are corrected; until then they stand as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before was in the statement of %1, which is published: it is taken back there. [Ctrl][Shift][O] goes to the statements.</source>
        <translation>Roedd y cam blaenorol yn natganiad %1, sydd wedi’i gyhoeddi: yno y’i tynnir yn ôl. Mae [Ctrl][Shift][O] yn mynd i’r datganiadau.</translation>
    </message>
</context>
<context>
    <name>minutebook::LivePage</name>
    <message>
        <source>the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaker field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not in sight. [Esc] goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the find line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was resolved is worked on at its own item: [Ctrl][J], its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or name, or a new name and role. *bt as the Leader*, *bt by name*: this once. [Esc] back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::LookAround</name>
    <message>
        <source>what stands before the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands after the last item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>eitem %1</translation>
    </message>
    <message>
        <source>Looking at %1. Words still go to %2. [Esc] goes back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked to check. [F5] marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to check, this is %1. [F5] checked, [F2] correct, [Esc] back.</source>
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
    <name>minutebook::MainWindow</name>
    <message>
        <source>Not in the book yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Every word is safe in a spill file on this computer and goes into the minute book when it is opened again and can be written. Close the meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Heb ei gadw</translation>
    </message>
    <message>
        <source>%1 What the disk has not taken is lost when the meeting is closed. Stay, and it is tried again every two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is live. Everything is kept, also the sentence that is being typed, and it opens again where it stopped. Close it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 – Minutebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, nothing is kept – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXEMPT – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House styles</source>
        <translation type="unfinished">Arddulliau’r cyngor</translation>
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
        <translation type="unfinished">Ni ellir darllen y ffeil: %1.</translation>
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
    <name>minutebook::MeetingForm</name>
    <message>
        <source>“%1” is no number of 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 May 2026</source>
        <translation type="unfinished">1 Mai 2026 {6 ?}</translation>
    </message>
    <message>
        <source>A meeting has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time may be corrected, not taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;rted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting would end before it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Webcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;minutes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not ended yet. End it first, then say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-&amp;issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: not re-issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which m&amp;eeting it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72nd Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are prin&amp;ted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes at the &amp;head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cler&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Cworwm</translation>
    </message>
    <message>
        <source>empty: not set</source>
        <translation>gwag: heb ei osod</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingMaker</name>
    <message>
        <source>New from an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agendas and meeting files (*.txt *.csv *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a meeting file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingPages</name>
    <message>
        <source>Decision statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision statements, item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decision statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Galwyd i mewn</translation>
    </message>
    <message>
        <source>has no effect for now</source>
        <translation>nid yw mewn grym am y tro</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>cyhoeddwyd %1</translation>
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
        <translation>Cyhoeddwyd</translation>
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
        <translation>Corff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::MembersDisplay</name>
    <message>
        <source>Members’ display</source>
        <translation>Sgrin yr aelodau</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
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
        <translation type="unfinished">Ni ellir darllen y ffeil: %1.</translation>
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
    <name>minutebook::MinutesSay</name>
    <message>
        <source>The minutes will say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes will say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::NumberingReader</name>
    <message>
        <source>A text with {n} once and no other places than {yy}, {yyyy}, {next-yy} and {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count that restarts with every meeting, since {part} begins it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of every year as month and day, as 05-01</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::OdtTemplate</name>
    <message>
        <source>This is no OpenDocument text. Give an .odt or .ott file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has macros in it. Save it without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::OfficePackage</name>
    <message>
        <source>This part is missing, though others ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be taken into minutes. Put it into the template as PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::OfficeTemplate</name>
    <message>
        <source>There is no such template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file. Give a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than a template can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be read: %1. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password, or of a Word before 2007. Save it without a password as .docx or .dotx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only docx and odt documents are written on a template.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::OutcomeCard</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PagePreview</name>
    <message>
        <source>Pages as they are printed</source>
        <translation>Y tudalennau fel y&apos;u hargreffir</translation>
    </message>
</context>
<context>
    <name>minutebook::Pasting</name>
    <message numerus="yes">
        <source>%n deleted passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) or note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted without %1.</source>
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
    <name>minutebook::PeopleDialog</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the list here with Ctrl+V: a first row that names the columns (code, title, name, office, portfolio, capacity), then one person a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is added until you press Add them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleModel</name>
    <message>
        <source>Apologies sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>eitem %1</translation>
    </message>
    <message>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Swyddogion</translation>
    </message>
    <message>
        <source>Others attending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key 9: presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PeoplePane</name>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Alt] + key: has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[0] no name: “a query was raised”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PersonField</name>
    <message>
        <source>%1: nobody here is “%2”. Type a code or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is the name of more than one person. Type the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PhrasePalette</name>
    <message>
        <source>Standard phrase: type to narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of the phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] put it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[↑] [↓] choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Esc] back to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Tab] afterwards: the next place to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phrase has these letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PhrasePane</name>
    <message>
        <source>Look for a phrase</source>
        <translation>Chwilio am ymadrodd</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Ymadroddion</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Saesneg</translation>
    </message>
    <message>
        <source>&amp;Welsh</source>
        <translation>&amp;Cymraeg</translation>
    </message>
    <message>
        <source>{words} in braces are filled in; what stands [in brackets] is left out when there is nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::PreviewPane</name>
    <message>
        <source>Next place where something is left out</source>
        <translation>Y man nesaf lle mae rhywbeth wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>Next resolution</source>
        <translation>Y penderfyniad nesaf</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Y dudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Y dudalen nesaf</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Maint y tudalennau</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Tudalen gyfan</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Lled llawn</translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation>Paratoi&apos;r rhagolwg…</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Dim tudalennau</translation>
    </message>
    <message>
        <source>Pages %1 and %2 of %3</source>
        <translation>Tudalennau %1 a %2 o %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>left out, %1 of %2</source>
        <translation>wedi&apos;i hepgor, %1 o %2</translation>
    </message>
    <message>
        <source>resolution %1 of %2</source>
        <translation>penderfyniad %1 o %2</translation>
    </message>
</context>
<context>
    <name>minutebook::ProclaimedDays</name>
    <message>
        <source>This is no day.</source>
        <translation>Nid diwrnod yw hwn.</translation>
    </message>
    <message>
        <source>This field is not known.</source>
        <translation>Nid yw&apos;r maes hwn yn hysbys.</translation>
    </message>
    <message>
        <source>A day has a title.</source>
        <translation>Mae gan ddiwrnod deitl.</translation>
    </message>
    <message>
        <source>A date is written like 2026-06-15.</source>
        <translation>Ysgrifennir dyddiad fel 2026-06-15.</translation>
    </message>
    <message>
        <source>This is none of england-and-wales, scotland, northern-ireland.</source>
        <translation>Nid yw hwn yn un o england-and-wales, scotland, northern-ireland.</translation>
    </message>
    <message>
        <source>It is not said where the day is a bank holiday.</source>
        <translation>Ni ddywedir ble mae&apos;r diwrnod yn ŵyl banc.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Nid JSON yw hwn.</translation>
    </message>
    <message>
        <source>This is no list of bank holidays of version 1.</source>
        <translation>Nid rhestr gwyliau banc fersiwn 1 yw hon.</translation>
    </message>
    <message>
        <source>There is no day.</source>
        <translation>Nid oes diwrnod.</translation>
    </message>
</context>
<context>
    <name>minutebook::PublishedGuard</name>
    <message>
        <source>item %1</source>
        <translation>eitem %1</translation>
    </message>
    <message>
        <source>The statement of %1 was published on %2 and stands as it was; nothing was changed. First take its publication back, with a reason: [Ctrl][Shift][O], the field “Published on”.</source>
        <translation>Cyhoeddwyd datganiad %1 ar %2 ac mae’n sefyll fel yr oedd; ni newidiwyd dim. Yn gyntaf tynnwch y cyhoeddiad yn ôl, gyda rheswm: [Ctrl][Shift][O], y maes “Cyhoeddwyd ar”.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReadBack</name>
    <message>
        <source>The file that was written cannot be read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::RecordRow</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returned to the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting adjourned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public left the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public was readmitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was no longer quorate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration of the item was suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration of the item was resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::RecordView</name>
    <message>
        <source>Record of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said yet. [Alt]+digit, then type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n newer, [PgDn]</source>
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
    <name>minutebook::RegisterDialog</name>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>&amp;Key decisions only</source>
        <translation>Penderfyniadau &amp;allweddol yn unig</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Cofrestr penderfyniadau</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chwilio</translation>
    </message>
    <message>
        <source>words, reference</source>
        <translation>geiriau, cyfeirnod</translation>
    </message>
    <message>
        <source>1 May 2026</source>
        <translation>1 Mai 2026</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hyd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>Every body</source>
        <translation>Pob corff</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Pob statws</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>&amp;Allforio&apos;r hyn a ddangosir…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) shown of %1.</source>
        <translation>
            <numerusform>Dangosir %n penderfyniad o %1.</numerusform>
            <numerusform>Dangosir %n penderfyniad o %1.</numerusform>
            <numerusform>Dangosir %n penderfyniad o %1.</numerusform>
            <numerusform>Dangosir %n penderfyniad o %1.</numerusform>
            <numerusform>Dangosir %n penderfyniad o %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Yn darllen y llyfr…</translation>
    </message>
    <message>
        <source>A date was not understood and is not looked at: 21 May 2026.</source>
        <translation>Ni ddeallwyd dyddiad ac nid edrychir arno: 21 Mai 2026.</translation>
    </message>
    <message>
        <source>Public words only. Enter opens the meeting.</source>
        <translation>Geiriau cyhoeddus yn unig. Mae Enter yn agor y cyfarfod.</translation>
    </message>
    <message>
        <source>Export the register of decisions</source>
        <translation>Allforio&apos;r gofrestr penderfyniadau</translation>
    </message>
    <message>
        <source>register of decisions %1.csv</source>
        <translation>cofrestr penderfyniadau %1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) written to %1.</source>
        <translation>
            <numerusform>Ysgrifennwyd %n penderfyniad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n penderfyniad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n penderfyniad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n penderfyniad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n penderfyniad i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided fro&amp;m</source>
        <translation>Penderfynwyd &amp;o</translation>
    </message>
    <message>
        <source>Numbe&amp;r decisions</source>
        <translation>&amp;Rhifo penderfyniadau</translation>
    </message>
    <message>
        <source>{n} is the number, {nnn} the same as 012; {yyyy}, {yy} and {next-yy} the year. Empty: no reference is offered.</source>
        <translation>{n} yw&apos;r rhif, {nnn} yr un fel 012; {yyyy}, {yy} a {next-yy} y flwyddyn. Gwag: ni chynigir cyfeirnod.</translation>
    </message>
    <message>
        <source>Not published yet and left out: %1.</source>
        <translation>Heb eu cyhoeddi eto a heb eu cynnwys: %1.</translation>
    </message>
    <message>
        <source>No reference numbers are offered from now on.</source>
        <translation>Ni chynigir cyfeirnodau o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The statements offer the next number of this form: %1. What was given stays.</source>
        <translation>Mae&apos;r datganiadau&apos;n cynnig y rhif nesaf o&apos;r ffurf hon: %1. Mae&apos;r hyn a roddwyd yn aros.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) could not be read: their decisions are not here, so the register is not whole and cannot be exported.</source>
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
    <name>minutebook::ResolutionCard</name>
    <message>
        <source>Resolved that:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT, not yet decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT as recommended in the report, not yet moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][R] work on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ResolutionHead</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 %2</source>
        <translation type="unfinished">Eitem %1. {1 %2?}</translation>
    </message>
    <message>
        <source>[Esc] back to the minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::ResolutionPage</name>
    <message>
        <source>Outside the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft motion kept. [Ctrl][Shift][M] goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft resolution kept. [Ctrl][R] goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: added by amendment. Struck through: taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: not in the report. Struck through: taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of %1 limbs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with: no report&apos;s wording, and no amendment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F1] all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][T] next method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F] [A] [B] [N] answer, [Backspace] clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][Z] reopen the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][Enter] record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] next limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Alt][Up] move limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][M] amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][T] vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][D] compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
    <message>
        <source>Motion as amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution as amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet to vote on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is open again. [Ctrl][T] opens the vote; unchanged words keep its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote is open. [Ctrl][Enter] records it, [Ctrl][Z] opens the wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet to amend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the wording be amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment taken away. [Ctrl][Z] brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][Enter] again records it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet. Type the first limb, or [Esc].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2. {1:?}</translation>
    </message>
    <message>
        <source>The wording is as it was before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][T] opens the vote on the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion recorded. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution recorded. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Esc] again leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet: nothing is recorded. What else you typed waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quorum: %1 of %2 in the room. No vote can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is kept without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words can be corrected. The change log keeps why.</source>
        <translation>Gellir cywiro&apos;r geiriau. Mae&apos;r cofnod newidiadau yn cadw&apos;r rheswm.</translation>
    </message>
    <message>
        <source>This is recorded as decided. Type why it is corrected, then [Enter].</source>
        <translation>Cofnodwyd hyn fel penderfyniad. Teipiwch pam y&apos;i cywirir, yna [Enter].</translation>
    </message>
    <message>
        <source>A later amendment stands: take out of the wording what was of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] after the reason opens the words</source>
        <translation>mae [Enter] ar ôl y rheswm yn agor y geiriau</translation>
    </message>
    <message>
        <source>[Esc] back to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed is recorded. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the wording: what was of this one stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands as it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording as moved is not known: it came as a file.</source>
        <translation>Nid yw&apos;r geiriad fel y&apos;i cynigiwyd yn hysbys: daeth fel ffeil.</translation>
    </message>
    <message>
        <source>Underlined: added by amendment, as the amendments set it out.</source>
        <translation>Wedi&apos;i danlinellu: ychwanegwyd drwy welliant, fel y mae&apos;r gwelliannau yn ei nodi.</translation>
    </message>
    <message>
        <source>The wording as moved is not known: this resolution came as a file, which has only the words as amended.</source>
        <translation>Nid yw&apos;r geiriad fel y&apos;i cynigiwyd yn hysbys: daeth y penderfyniad hwn fel ffeil, sydd â&apos;r geiriau fel y&apos;u diwygiwyd yn unig.</translation>
    </message>
</context>
<context>
    <name>minutebook::SafeKeeping</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 Choose another place for a copy with every word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place for the minute book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elsewhere.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute books (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole minute book, with every word up to now, is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book cannot be read now. The meeting that is open, with every word up to now, is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens as a minute book. Here you can go on: Minutebook tries every two seconds to write what is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy of this minute book is kept in %1. A copy that is there stays there, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the second copy, on a stick or a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second copy there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy is kept in %1 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second copy is kept any more. The one that was made stays.</source>
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
    <name>minutebook::SearchFilters</name>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolutions and discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SecondCopy</name>
    <message>
        <source>The folder of the second copy is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the minute book&apos;s own folder. Choose one on a stick or a share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SetDialog</name>
    <message>
        <source>Statement of each decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole set into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy, in a folder of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The meeting has %n decision(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one document, format and copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full copies hold everything, also what is exempt or confidential. They go into a folder of their own, and each page says that it is not for publication. Make them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the full copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SpeakerField</name>
    <message>
        <source>Procedural note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the floor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1, code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1, code %2. [Ctrl][Z] on an empty line takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name, “as …”, “by name”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SpeakerTyped</name>
    <message>
        <source>name</source>
        <translation type="unfinished">enw</translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished">rôl</translation>
    </message>
    <message>
        <source>by</source>
        <comment>how a speaker is printed: by name, by role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as</source>
        <comment>how a speaker is printed: as the Leader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no role to be printed by. Type the words yourself: “as the Leader”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SpellWalk</name>
    <message>
        <source>The entry has other words by now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SpellingPanel</name>
    <message>
        <source>no suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown word: %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[A] add to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Esc] back to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[1] take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[1]–[%1] take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unknown word(s) from here on</source>
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
    <name>minutebook::SpellingWalk</name>
    <message>
        <source>No dictionary is installed, so no spelling can be looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of this item is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spelling of this item has been looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the words being typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SpillFile</name>
    <message>
        <source>A line of this file cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words could not be put into the spill file either: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spill file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::SpillReplay</name>
    <message>
        <source>The last words, which are safe in the file %1, could not be taken into the minute book</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that the minute book could not take last time are in it now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>So are the words that were being typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the spill file are damaged and could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the words there do not fit this minute book, which was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was thrown away: it is kept in %1. Remove the file when you no longer need it.</source>
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
    <name>minutebook::SplitAndJoin</name>
    <message>
        <source>They are not of one speaker. [Ctrl][I] changes whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are printed under different names. [Ctrl][I] changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two contributions of one speaker, or two notes, can be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands before the caret. Put it where the second begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands behind the caret. Put it where the second begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is no longer there. [Esc] leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contributions and procedural notes can be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first of this item: nothing stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::StandardPhrases</name>
    <message>
        <source>The standard phrases cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::Statement</name>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offices closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clear working day(s) after publication.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s) after publication.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear working day(s) after the decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s) after the decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2. {1:?}</translation>
    </message>
    <message>
        <source>As if published today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>mewn grym</translation>
    </message>
    <message>
        <source>published</source>
        <translation>cyhoeddwyd</translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted as day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holiday (%1), not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand. Counted, it would be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-in is for key decisions only: in effect the day it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has no call-in rule: set the date of effect by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day for call-in is %1. If it is not called in, the decision takes effect on %2.</source>
        <translation>Y diwrnod olaf ar gyfer galw i mewn yw %1. Os na chaiff ei alw i mewn, daw&apos;r penderfyniad i rym ddydd %2.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>call-in closes at %1</source>
        <translation>mae galw i mewn yn cau am %1</translation>
    </message>
</context>
<context>
    <name>minutebook::StatementEdits</name>
    <message>
        <source>Not dated as published. %1. The statement is as it was; F8 goes to what is missing.</source>
        <translation>Heb ei ddyddio fel un a gyhoeddwyd. %1. Mae&apos;r datganiad fel yr oedd; mae F8 yn mynd at yr hyn sydd ar goll.</translation>
    </message>
    <message>
        <source>Not dated as published: on %1 the decision was not made yet. The statement is as it was.</source>
        <translation>Heb ei ddyddio fel un a gyhoeddwyd: ar %1 nid oedd y penderfyniad wedi&apos;i wneud eto. Mae&apos;r datganiad fel yr oedd.</translation>
    </message>
    <message>
        <source>The statement was published on %1 and stands as it was. To change it, say why first.</source>
        <translation>Cyhoeddwyd y datganiad ar %1 ac mae&apos;n sefyll fel yr oedd. I&apos;w newid, dywedwch pam yn gyntaf.</translation>
    </message>
    <message>
        <source>No decision is recorded for this item yet</source>
        <translation>Nid oes penderfyniad wedi&apos;i gofnodi ar gyfer yr eitem hon eto</translation>
    </message>
</context>
<context>
    <name>minutebook::StatementForm</name>
    <message>
        <source>No interest was declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished">Eithriedig</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished">Cyfrinachol</translation>
    </message>
    <message>
        <source>Why it is &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a key decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation>cyhoeddwyd</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;asons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lternatives rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confl&amp;icts declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispensation</source>
        <translation>Goddefeb</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pu&amp;blished on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation type="unfinished">Swyddog arweiniol</translation>
    </message>
    <message>
        <source>Responsible officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>28 clear days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General exception</source>
        <translation>Eithriad cyffredinol</translation>
    </message>
    <message>
        <source>Declared by %1: %2.</source>
        <translation>Datganwyd gan %1: %2.</translation>
    </message>
    <message>
        <source>Where the conflicts were declared</source>
        <translation>Ble y datganwyd y gwrthdaro buddiannau</translation>
    </message>
</context>
<context>
    <name>minutebook::StatementTabs</name>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::StatementsPage</name>
    <message>
        <source>No executive decision was recorded at this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl][Enter] keeps what is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F8] next gap</source>
        <translation>[F8] y bwlch nesaf</translation>
    </message>
    <message>
        <source>[Ctrl][PgDn] next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Esc] back to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[F1] all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: that was not understood and is not recorded. It stays in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is recorded for this item yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing in this statement. [Space] goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Put it right in the record: [Esc] goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is dated as published today, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision takes effect on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: export the statement and put it where the public reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %1. Export… makes the document. [Ctrl][Z] takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before was in the record, not in a statement. [Esc] goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Esc] again leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the dispensation was not understood. Nothing is recorded yet.</source>
        <translation>Ni ddeallwyd diwrnod y goddefeb. Nid oes dim wedi&apos;i gofnodi eto.</translation>
    </message>
    <message>
        <source>The dispensation is recorded with the interest.</source>
        <translation>Cofnodwyd y goddefeb gyda&apos;r buddiant.</translation>
    </message>
    <message>
        <source>That none was granted stands in the words on the conflicts.</source>
        <translation>Mae&apos;r geiriau ar y gwrthdaro buddiannau yn dweud na roddwyd un.</translation>
    </message>
    <message>
        <source>The statement has the words of the resolution now, and follows them.</source>
        <translation>Mae gan y datganiad eiriau&apos;r penderfyniad yn awr, ac mae&apos;n eu dilyn.</translation>
    </message>
    <message>
        <source>The statement keeps its own words. The checks go on saying that they differ.</source>
        <translation>Mae&apos;r datganiad yn cadw ei eiriau ei hun. Mae&apos;r gwiriadau yn dal i ddweud eu bod yn wahanol.</translation>
    </message>
    <message>
        <source>The statement says what the resolution says.</source>
        <translation>Mae&apos;r datganiad yn dweud yr hyn y mae&apos;r penderfyniad yn ei ddweud.</translation>
    </message>
    <message>
        <source>Published %1. To change the statement, say why:</source>
        <translation>Cyhoeddwyd %1. I newid y datganiad, dywedwch pam:</translation>
    </message>
    <message>
        <source>Why the published statement is changed</source>
        <translation>Pam y newidir y datganiad a gyhoeddwyd</translation>
    </message>
    <message>
        <source>The statement can be changed; the change log keeps why. An emptied date of publication takes the publication back.</source>
        <translation>Gellir newid y datganiad; mae&apos;r cofnod newidiadau yn cadw&apos;r rheswm. Mae gwagio dyddiad cyhoeddi yn tynnu&apos;r cyhoeddiad yn ôl.</translation>
    </message>
    <message>
        <source>This is published. Type why it is changed, then [Enter].</source>
        <translation>Cyhoeddwyd hwn. Teipiwch pam y&apos;i newidir, yna [Enter].</translation>
    </message>
    <message>
        <source>%1 is the reference of another decision already: %2, %3, item %4.</source>
        <translation>%1 yw cyfeirnod penderfyniad arall eisoes: %2, %3, eitem %4.</translation>
    </message>
</context>
<context>
    <name>minutebook::StyleEditor</name>
    <message>
        <source>House styles (*.json)</source>
        <translation>Arddulliau (*.json)</translation>
    </message>
    <message>
        <source>House styles</source>
        <translation>Arddulliau’r cyngor</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved. The style as it was is untouched.</source>
        <translation>Nid yw’r newidiadau i “%1” wedi’u cadw. Mae’r arddull fel yr oedd heb ei newid.</translation>
    </message>
    <message>
        <source>Leave the changes</source>
        <translation>Gadael y newidiadau</translation>
    </message>
    <message>
        <source>Go on changing</source>
        <translation>Dal i newid</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copi o %1</translation>
    </message>
    <message>
        <source>%1: %2 The style is as it was before.</source>
        <translation>%1: %2 Mae’r arddull fel yr oedd o’r blaen.</translation>
    </message>
    <message>
        <source>This style comes with the program and is never changed. Make a copy to change it.</source>
        <translation>Daw’r arddull hon gyda’r rhaglen ac ni chaiff ei newid byth. Gwnewch gopi i’w newid.</translation>
    </message>
    <message>
        <source>Changed, and not saved yet.</source>
        <translation>Wedi newid, a heb ei gadw eto.</translation>
    </message>
    <message>
        <source>Saved. It can be chosen for any meeting and any document.</source>
        <translation>Wedi’i gadw. Gellir ei dewis ar gyfer unrhyw gyfarfod ac unrhyw ddogfen.</translation>
    </message>
    <message>
        <source>The meeting is printed in this style from now on. Ctrl+Z takes that back.</source>
        <translation>Argreffir y cyfarfod yn yr arddull hon o hyn ymlaen. Mae Ctrl+Z yn tynnu hynny’n ôl.</translation>
    </message>
    <message>
        <source>Import a house style</source>
        <translation>Mewnforio arddull</translation>
    </message>
    <message>
        <source>Nothing was taken in. %1</source>
        <translation>Ni chymerwyd dim i mewn. %1</translation>
    </message>
    <message>
        <source>Export the house style</source>
        <translation>Allforio’r arddull</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Ysgrifennwyd i %1</translation>
    </message>
    <message>
        <source>House &amp;style</source>
        <translation>Ardd&amp;ull</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Arddull</translation>
    </message>
    <message>
        <source>&amp;Make a copy</source>
        <translation>&amp;Gwneud copi</translation>
    </message>
    <message>
        <source>Make a copy of this style</source>
        <translation>Gwneud copi o’r arddull hon</translation>
    </message>
    <message>
        <source>&amp;Use for this meeting</source>
        <translation>&amp;Defnyddio ar gyfer y cyfarfod hwn</translation>
    </message>
    <message>
        <source>Use for this meeting</source>
        <translation>Defnyddio ar gyfer y cyfarfod hwn</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grwpiau o osodiadau</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Y ddogfen a ddangosir</translation>
    </message>
    <message>
        <source>Minutes of the whole meeting</source>
        <translation>Cofnodion y cyfarfod cyfan</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Taflen benderfyniadau</translation>
    </message>
    <message>
        <source>Statement of one decision</source>
        <translation>Datganiad o un penderfyniad</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Me&amp;wnforio…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>All&amp;forio…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Sa&amp;ve the style</source>
        <translation>&amp;Cadw’r arddull</translation>
    </message>
    <message>
        <source>Save the style</source>
        <translation>Cadw’r arddull</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the council’s folder cannot be read as a house style. What is in them is untouched; mend them, or import them again.</source>
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
    <name>minutebook::StyleFiles</name>
    <message>
        <source>The style could not be written (%1). Nothing on the disk was changed, and what you set is still here. Free some space or choose another place, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This style comes with the program and is never changed. Make a copy of it and change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Ni ellir darllen y ffeil: %1</translation>
    </message>
    <message>
        <source>This is too large to be a house style.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::StyleForm</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>minutebook::StyleWords</name>
    <message>
        <source>as given for the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôl</translation>
    </message>
    <message>
        <source>name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>Each Word With a Capital</source>
        <translation>Priflythyren i Bob Gair</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only that it was unanimous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sentence says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list says how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a count of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 3</source>
        <translation type="unfinished">1, 2, 3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wedi’i hepgor</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>llythrennau</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>rhifau</translation>
    </message>
    <message>
        <source>bullets</source>
        <translation>bwledi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>fel y’i rhoddwyd</translation>
    </message>
    <message>
        <source>IN CAPITALS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role, then name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, then role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short (Cllr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title and surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surname alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AW Smith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A W Smith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A.W. Smith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>a sentence</source>
        <translation>brawddeg</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tabl</translation>
    </message>
    <message>
        <source>a sentence each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the meeting says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“double”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘single’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;straight&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the opener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before each limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lettered, as one of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the opener’s line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under the opener, unlettered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the limbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the opener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one sentence with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a line after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the opener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is counted like any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a, b, c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, B, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i, ii, iii</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with every meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the municipal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation>byth</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>ymddiheuriadau</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>buddiannau</translation>
    </message>
    <message>
        <source>previous minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members’ questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>petitions</source>
        <translation>deisebau</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusion of the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members present</source>
        <translation>Aelodau’n bresennol</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Eithriedig</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>Whether it is key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brys</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards affected</source>
        <translation>Wardiau yr effeithir arnynt</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>Swyddog arweiniol</translation>
    </message>
    <message>
        <source>Responsible officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Action by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>Enw, Saesneg</translation>
    </message>
    <message>
        <source>Name, Welsh</source>
        <translation>Enw, Cymraeg</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Teitl y ddogfen</translation>
    </message>
    <message>
        <source>Headings of its parts</source>
        <translation>Penawdau’r rhannau</translation>
    </message>
    <message>
        <source>Titles of items</source>
        <translation>Teitlau eitemau</translation>
    </message>
    <message>
        <source>Agenda number in brackets after the title</source>
        <translation>Rhif yr agenda mewn cromfachau ar ôl y teitl</translation>
    </message>
    <message>
        <source>Order of items</source>
        <translation>Trefn yr eitemau</translation>
    </message>
    <message>
        <source>If they were taken in another order</source>
        <translation>Os cymerwyd hwy mewn trefn arall</translation>
    </message>
    <message>
        <source>Purpose of the item</source>
        <translation>Diben yr eitem</translation>
    </message>
    <message>
        <source>Who presented it</source>
        <translation>Pwy a’i cyflwynodd</translation>
    </message>
    <message>
        <source>Portfolio holder</source>
        <translation>Deiliad portffolio</translation>
    </message>
    <message>
        <source>Reference of a key decision</source>
        <translation>Cyfeirnod penderfyniad allweddol</translation>
    </message>
    <message>
        <source>Planned times</source>
        <translation>Amserau arfaethedig</translation>
    </message>
    <message>
        <source>Recommendation of the report</source>
        <translation>Argymhelliad yr adroddiad</translation>
    </message>
    <message>
        <source>“Minutes:” over the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Supporting documents:” even with none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that no questions or petitions came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the meeting ended</source>
        <translation>Pryd y daeth y cyfarfod i ben</translation>
    </message>
    <message>
        <source>Speakers are printed by</source>
        <translation>Argreffir siaradwyr yn ôl</translation>
    </message>
    <message>
        <source>At their first mention</source>
        <translation>Y tro cyntaf</translation>
    </message>
    <message>
        <source>First mention is counted</source>
        <translation>Cyfrifir y tro cyntaf</translation>
    </message>
    <message>
        <source>Words of a role</source>
        <translation>Geiriau rôl</translation>
    </message>
    <message>
        <source>Capitals of a role</source>
        <translation>Priflythrennau rôl</translation>
    </message>
    <message>
        <source>Speakers in capitals</source>
        <translation>Siaradwyr mewn priflythrennau</translation>
    </message>
    <message>
        <source>Speakers in bold</source>
        <translation>Siaradwyr mewn print trwm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Name at a later mention</source>
        <translation>Enw yn ddiweddarach</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Blaenlythrennau</translation>
    </message>
    <message>
        <source>Letters after a name (OBE)</source>
        <translation>Llythrennau ar ôl enw (OBE)</translation>
    </message>
    <message>
        <source>Those present, and apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those present stand in</source>
        <translation>Rhoddir y rhai sy’n bresennol mewn</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Order of those present</source>
        <translation>Trefn y rhai sy’n bresennol</translation>
    </message>
    <message>
        <source>Portfolios beside names</source>
        <translation>Portffolios wrth ymyl enwau</translation>
    </message>
    <message>
        <source>Declarations of interest</source>
        <translation>Datganiadau o fuddiant</translation>
    </message>
    <message>
        <source>Titles in the plural, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles in the plural, Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short titles, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short titles, Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opener in bold</source>
        <translation>Agoriad mewn print trwm</translation>
    </message>
    <message>
        <source>Opener in capitals</source>
        <translation>Agoriad mewn priflythrennau</translation>
    </message>
    <message>
        <source>The word “That”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single limb stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between opener and what runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker of level %1</source>
        <translation>Marc lefel %1</translation>
    </message>
    <message>
        <source>After each limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Gwelliannau</translation>
    </message>
    <message>
        <source>Lines after an item that was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>That it was unanimous stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movers and seconders</source>
        <translation>Cynigwyr ac eilwyr</translation>
    </message>
    <message>
        <source>Movers and seconders stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Bwled</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyren</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>After each point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last point but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lettered paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks around quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the meeting, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the meeting, Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time, Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of arrivals and adjournments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are numbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the municipal year (month-day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the number ({n}, {yy}, {yyyy})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item under an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before its own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After its own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item that came late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before its letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After its letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers beside lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running head</source>
        <translation>Pennawd rhedeg</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Rhifau tudalennau</translation>
    </message>
    <message>
        <source>Draft or confirmed, at the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watermark over a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for the chair’s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box for initials on every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the statement, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements after the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Penawdau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pwyntiau</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dyddiadau</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Rhifo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Ymadroddion</translation>
    </message>
    <message>
        <source>before the title</source>
        <translation>cyn y teitl</translation>
    </message>
    <message>
        <source>in brackets after the title</source>
        <translation>mewn cromfachau ar ôl y teitl</translation>
    </message>
    <message>
        <source>on a line under the title</source>
        <translation>ar linell o dan y teitl</translation>
    </message>
    <message>
        <source>in the margin</source>
        <translation>yn yr ymyl</translation>
    </message>
    <message>
        <source>6.1, 6.2, 6.3</source>
        <translation>6.1, 6.2, 6.3</translation>
    </message>
    <message>
        <source>side by side in a table</source>
        <translation>ochr yn ochr mewn tabl</translation>
    </message>
    <message>
        <source>in a table with rules</source>
        <translation>mewn tabl â llinellau</translation>
    </message>
    <message>
        <source>as any contribution</source>
        <translation>fel unrhyw gyfraniad</translation>
    </message>
    <message>
        <source>each under a label</source>
        <translation>pob un o dan label</translation>
    </message>
    <message>
        <source>in the item</source>
        <translation>yn yr eitem</translation>
    </message>
    <message>
        <source>in an appendix</source>
        <translation>mewn atodiad</translation>
    </message>
    <message>
        <source>label beside value</source>
        <translation>label wrth ochr y gwerth</translation>
    </message>
    <message>
        <source>label over value</source>
        <translation>label uwchben y gwerth</translation>
    </message>
    <message>
        <source>at the end of the item</source>
        <translation>ar ddiwedd yr eitem</translation>
    </message>
    <message>
        <source>Number of an item</source>
        <translation>Rhif eitem</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>Awdur yr adroddiad</translation>
    </message>
    <message>
        <source>Paragraphs of an item are numbered</source>
        <translation>Rhifir paragraffau eitem</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Cwestiynau ac atebion</translation>
    </message>
    <message>
        <source>Questions stand</source>
        <translation>Mae’r cwestiynau</translation>
    </message>
    <message>
        <source>Statements read out stand</source>
        <translation>Mae datganiadau a ddarllenwyd</translation>
    </message>
    <message>
        <source>Appendices have</source>
        <translation>Mae gan atodiadau</translation>
    </message>
    <message>
        <source>Each appendix on a new page</source>
        <translation>Pob atodiad ar dudalen newydd</translation>
    </message>
    <message>
        <source>Who was there remotely</source>
        <translation>Pwy oedd yno o bell</translation>
    </message>
    <message>
        <source>For which items they were there</source>
        <translation>Ar gyfer pa eitemau yr oeddent yno</translation>
    </message>
    <message>
        <source>Opener, English</source>
        <translation>Geiriau agoriadol, Saesneg</translation>
    </message>
    <message>
        <source>Opener, Welsh</source>
        <translation>Geiriau agoriadol, Cymraeg</translation>
    </message>
    <message>
        <source>Opener where it was unanimous, English</source>
        <translation>Geiriau agoriadol lle’r oedd yn unfrydol, Saesneg</translation>
    </message>
    <message>
        <source>Opener where it was unanimous, Welsh</source>
        <translation>Geiriau agoriadol lle’r oedd yn unfrydol, Cymraeg</translation>
    </message>
    <message>
        <source>Opener of a recommendation to Council, English</source>
        <translation>Geiriau agoriadol argymhelliad i’r Cyngor, Saesneg</translation>
    </message>
    <message>
        <source>Opener of a recommendation to Council, Welsh</source>
        <translation>Geiriau agoriadol argymhelliad i’r Cyngor, Cymraeg</translation>
    </message>
    <message>
        <source>Opener of what was not carried, English</source>
        <translation>Geiriau agoriadol yr hyn na dderbyniwyd, Saesneg</translation>
    </message>
    <message>
        <source>Opener of what was not carried, Welsh</source>
        <translation>Geiriau agoriadol yr hyn na dderbyniwyd, Cymraeg</translation>
    </message>
    <message>
        <source>The vote stands</source>
        <translation>Mae’r bleidlais</translation>
    </message>
    <message>
        <source>How the vote was taken</source>
        <translation>Sut y cynhaliwyd y bleidlais</translation>
    </message>
    <message>
        <source>Movers as a sentence, English</source>
        <translation>Cynigwyr fel brawddeg, Saesneg</translation>
    </message>
    <message>
        <source>Movers as a sentence, Welsh</source>
        <translation>Cynigwyr fel brawddeg, Cymraeg</translation>
    </message>
    <message>
        <source>Movers before the opener, English</source>
        <translation>Cynigwyr cyn y geiriau agoriadol, Saesneg</translation>
    </message>
    <message>
        <source>Movers before the opener, Welsh</source>
        <translation>Cynigwyr cyn y geiriau agoriadol, Cymraeg</translation>
    </message>
    <message>
        <source>Votes before the opener, English</source>
        <translation>Pleidleisiau cyn y geiriau agoriadol, Saesneg</translation>
    </message>
    <message>
        <source>Votes before the opener, Welsh</source>
        <translation>Pleidleisiau cyn y geiriau agoriadol, Cymraeg</translation>
    </message>
    <message>
        <source>“that” before each point</source>
        <translation>“bod” cyn pob pwynt</translation>
    </message>
    <message>
        <source>Fields are set</source>
        <translation>Gosodir meysydd</translation>
    </message>
    <message>
        <source>Fields are numbered</source>
        <translation>Rhifir meysydd</translation>
    </message>
    <message>
        <source>As in a sentence</source>
        <translation>Fel mewn brawddeg</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colofnau</translation>
    </message>
    <message>
        <source>What abbreviations stand for, at the end</source>
        <translation>Ystyr y byrfoddau, ar y diwedd</translation>
    </message>
    <message>
        <source>Limbs set in, in millimetres</source>
        <translation>Mewnoliad y cymalau, mewn milimetrau</translation>
    </message>
    <message>
        <source>Set in, in millimetres</source>
        <translation>Mewnoliad, mewn milimetrau</translation>
    </message>
</context>
<context>
    <name>minutebook::TableDialog</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: next cell. Enter: next line; on the empty last line it keeps the table. Ctrl+V puts down a copied table. Ctrl+Del takes the line away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Gadael fel yr oedd</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell has words yet. Esc leaves without a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not kept yet: Ctrl+Enter keeps it, Esc again leaves it.</source>
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
    <name>minutebook::TemplateChoice</name>
    <message>
        <source>Template of the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Word or OpenDocument file whose styles, heads, feet and crest are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word templates (*.docx *.dotx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument templates (*.odt *.ott)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was not taken; what was chosen before stays. Choose another file</source>
        <translation>Ni chymerwyd y templed; erys yr hyn a ddewiswyd cynt. Dewiswch ffeil arall</translation>
    </message>
</context>
<context>
    <name>minutebook::TextDifference</name>
    <message>
        <source>Other words than the resolution’s. Struck out: as resolved; underlined: as in the statement. Which stand?</source>
        <translation>Geiriau eraill na rhai&apos;r penderfyniad. Wedi&apos;u croesi allan: fel y penderfynwyd; wedi&apos;u tanlinellu: fel yn y datganiad. Pa rai sy&apos;n sefyll?</translation>
    </message>
    <message>
        <source>As resolved</source>
        <translation>Fel y penderfynwyd</translation>
    </message>
    <message>
        <source>As in the statement</source>
        <translation>Fel yn y datganiad</translation>
    </message>
    <message>
        <source>The statement compared with the resolution</source>
        <translation>Y datganiad wedi&apos;i gymharu â&apos;r penderfyniad</translation>
    </message>
    <message>
        <source>The statement takes the words of the resolution from now on</source>
        <translation>Mae&apos;r datganiad yn cymryd geiriau&apos;r penderfyniad o hyn ymlaen</translation>
    </message>
    <message>
        <source>The statement keeps its own words; the checks go on saying that they differ</source>
        <translation>Mae&apos;r datganiad yn cadw ei eiriau ei hun; mae&apos;r gwiriadau yn dal i ddweud eu bod yn wahanol</translation>
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
    <name>minutebook::TidyCommands</name>
    <message>
        <source>Nothing is filed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back. [Ctrl][Z] takes it away again.</source>
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
    <name>minutebook::TypedValues</name>
    <message>
        <source>“%1” is no time. Type 14:31, or -1 for a minute ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 has not been taken yet: type times instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Type 23 April 2026 or 23/4/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is “%1”. Type a code or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of more than one person: type the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is “%1”. Type its number, or its whole title when it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no paragraph of exempt information: type numbers from 1 to 18.</source>
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
    <name>minutebook::VocabularyDialog</name>
    <message>
        <source>Short form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary of this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes a row, Ins adds one, Del takes it away. An abbreviation expands when a blank or a mark follows it; Ctrl+Z then gives back what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;words, spelt as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From this meeting’s own words: Enter takes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations from this meeting’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished">Ctrl+O</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import abbreviations or own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::VocabularyImport</name>
    <message numerus="yes">
        <source>%n added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left as the book has them, for they stand for something else here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::VoteCard</name>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded vote asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casting vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casting vote of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n may vote</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counted, %2 may vote now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to answer next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::VoteDelegate</name>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not voting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::VoteList</name>
    <message>
        <source>Answers of the named vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F for, A against, B abstain, N not voting, Backspace takes the answer away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::VoteTaking</name>
    <message>
        <source>apologies</source>
        <translation type="unfinished">ymddiheuriadau</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest: does not vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest: leaves for the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pecuniary interest, no dispensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counted, and %2 may vote now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recorded as voting (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote is equal, and no casting vote is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More were against than for, and it is to be carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More were for than against, and it is to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quorum: %1 of %2 in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest: its dispensation does not allow a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is marked unanimous, and %n voted against.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who, and why not</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Wedi&apos;u gadael allan: %1</translation>
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
        <translation type="unfinished">F1</translation>
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
    <name>minutebook::WordList</name>
    <message>
        <source>A new row. Enter keeps it, Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps the change, Esc leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away: %1. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::WordingChecks</name>
    <message>
        <source>Limb %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with a second “that”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends with a full stop, and another limb follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each limb reads on from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the report’s recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the report’s recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delegates a power: name the office or portfolio of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mover yet. Press Alt and a digit, or type a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seconder yet. Press Alt and a digit, or type a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mover and seconder are the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mover or seconder is not in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved and seconded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::WordingForm</name>
    <message>
        <source>Motion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording locked while the vote is open. Ctrl+Z reopens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended to Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or Alt+digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the motion, where it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a) (b) (c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. 2. 3.</source>
        <translation type="unfinished">1. 2. 3.</translation>
    </message>
    <message>
        <source>(i) (ii) (iii)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the motion is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words before the limbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs of the motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limbs of the resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on the last limb adds one here</source>
        <translation>Mae Enter ar y cymal olaf yn ychwanegu un yma</translation>
    </message>
</context>
<context>
    <name>minutebook::WordsEdit</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::WorkingDaysStrip</name>
    <message>
        <source>Days until it takes effect</source>
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
    <message>
        <source>This is there and is no file, but a device or the like. It was left alone. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::WriterThread</name>
    <message>
        <source>The minute book is not where it was. Is the stick or the network drive still there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutebook::XmlTree</name>
    <message>
        <source>It declares entities of its own, which no such file does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of another kind than such a part has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger or deeper than such a part can be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
