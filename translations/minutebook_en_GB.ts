<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Spine</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Check</name>
    <message numerus="yes">
        <source>Notice was published on %1: %n clear day(s) before the decision, and 28 are needed. Record the general exception or special urgency, if one was used.</source>
        <translation>
            <numerusform>Notice was published on %1: %n clear day before the decision, and 28 are needed. Record the general exception or special urgency, if one was used.</numerusform>
            <numerusform>Notice was published on %1: %n clear days before the decision, and 28 are needed. Record the general exception or special urgency, if one was used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) have no translation: they print in the one language they have.</source>
        <translation>
            <numerusform>%n entry has no translation: it prints in the one language it has.</numerusform>
            <numerusform>%n entries have no translation: they print in the one language they have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have no owner.</source>
        <translation>
            <numerusform>%n action has no owner.</numerusform>
            <numerusform>%n actions have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offices of %n person(s) have no translation.</source>
        <translation>
            <numerusform>The offices of %n person have no translation.</numerusform>
            <numerusform>The offices of %n people have no translation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) were counted, and %1 members with a vote were in the meeting.</source>
        <translation>
            <numerusform>%n vote was counted, and %1 members with a vote were in the meeting.</numerusform>
            <numerusform>%n votes were counted, and %1 members with a vote were in the meeting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::CommandLine</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ExportDialog</name>
    <message numerus="yes">
        <source>%n item(s) left out, whole or in part. Nothing that is not open is in this copy.</source>
        <translation>
            <numerusform>%n item left out, whole or in part. Nothing that is not open is in this copy.</numerusform>
            <numerusform>%n items left out, whole or in part. Nothing that is not open is in this copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ImportDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read</source>
        <translation>
            <numerusform>%n line could not be read</numerusform>
            <numerusform>%n lines could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::LiveMeeting</name>
    <message numerus="yes">
        <source>Filed: %n point(s). Ctrl+Z takes the last back.</source>
        <translation>
            <numerusform>Filed: %n point. Ctrl+Z takes the last back.</numerusform>
            <numerusform>Filed: %n points. Ctrl+Z takes the last back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingFile</name>
    <message numerus="yes">
        <source>Nested too deep: at most %n level(s) are read here.</source>
        <translation>
            <numerusform>Nested too deep: at most %n level is read here.</numerusform>
            <numerusform>Nested too deep: at most %n levels are read here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nested too deep: at most %n level(s) are read.</source>
        <translation>
            <numerusform>Nested too deep: at most %n level is read.</numerusform>
            <numerusform>Nested too deep: at most %n levels are read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsModel</name>
    <message numerus="yes">
        <source>Not started, %n item(s)</source>
        <translation>
            <numerusform>Not started, %n item</numerusform>
            <numerusform>Not started, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::WelcomePage</name>
    <message numerus="yes">
        <source>%n meeting(s) since %1</source>
        <translation>
            <numerusform>%n meeting since %1</numerusform>
            <numerusform>%n meetings since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found for “%1”</source>
        <translation>
            <numerusform>%n found for “%1”</numerusform>
            <numerusform>%n found for “%1”</numerusform>
        </translation>
    </message>
</context>
</TS>
