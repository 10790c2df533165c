<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>Stopped. %n file(s) are written whole, and no other was begun.</source>
        <translation>
            <numerusform>Stopped. %n file is written whole, and no other was begun.</numerusform>
            <numerusform>Stopped. %n files are written whole, and no other was begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1</source>
        <translation>
            <numerusform>%n file written into %1</numerusform>
            <numerusform>%n files written into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written; the others are whole. The first of them</source>
        <translation>
            <numerusform>%n file could not be written; the others are whole. The first of them</numerusform>
            <numerusform>%n files could not be written; the others are whole. The first of them</numerusform>
        </translation>
    </message>
</context>
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
    <name>minutebook::AmendmentsCard</name>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n amendment</numerusform>
            <numerusform>%n amendments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Check</name>
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
    <message numerus="yes">
        <source>It is recorded as unanimous, and %n vote(s) were against it.</source>
        <translation>
            <numerusform>It is recorded as unanimous, and %n vote was against it.</numerusform>
            <numerusform>It is recorded as unanimous, and %n votes were against it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice was published on %1: %n clear day(s) before the decision, and %2 are needed. Record the general exception or special urgency, if one was used.</source>
        <translation>
            <numerusform>Notice was published on %1: %n clear day before the decision, and %2 are needed. Record the general exception or special urgency, if one was used.</numerusform>
            <numerusform>Notice was published on %1: %n clear days before the decision, and %2 are needed. Record the general exception or special urgency, if one was used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ChecksCard</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ClockWatch</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
    <name>minutebook::Completeness</name>
    <message numerus="yes">
        <source>%n declared, taken from the interests.</source>
        <translation>
            <numerusform>%n declared, taken from the interests.</numerusform>
            <numerusform>%n declared, taken from the interests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted with the interests.</source>
        <translation>
            <numerusform>%n noted with the interests.</numerusform>
            <numerusform>%n noted with the interests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %1, %n clear day(s).</source>
        <translation>
            <numerusform>Published %1, %n clear day.</numerusform>
            <numerusform>Published %1, %n clear days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n when it was decided, from the attendance.</source>
        <translation>
            <numerusform>%n when it was decided, from the attendance.</numerusform>
            <numerusform>%n when it was decided, from the attendance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing: %1</source>
        <translation>
            <numerusform>%n thing missing: %1</numerusform>
            <numerusform>%n things missing: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::CouncilForm</name>
    <message numerus="yes">
        <source>Council and call-in changed; %n published decision(s) keep their dates.</source>
        <translation>
            <numerusform>Council and call-in changed; %n published decision keeps its date.</numerusform>
            <numerusform>Council and call-in changed; %n published decisions keep their dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published decision(s) keep their dates.</source>
        <translation>
            <numerusform>%n published decision keeps its date.</numerusform>
            <numerusform>%n published decisions keep their dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionsDialog</name>
    <message numerus="yes">
        <source>%n decision(s). Enter goes to the statement, Esc back.</source>
        <translation>
            <numerusform>%n decision. Enter goes to the statement, Esc back.</numerusform>
            <numerusform>%n decisions. Enter goes to the statement, Esc back.</numerusform>
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
    <message numerus="yes">
        <source>%n file(s) of these names stand in the folder already. They would be replaced, each when the new one is whole.</source>
        <translation>
            <numerusform>%n file of this name stands in the folder already. It would be replaced when the new one is whole.</numerusform>
            <numerusform>%n files of these names stand in the folder already. They would be replaced, each when the new one is whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n file(s)…</source>
        <translation>
            <numerusform>Writing %n file…</numerusform>
            <numerusform>Writing %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::FactsRow</name>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <translation>
            <numerusform>%1, %n member</numerusform>
            <numerusform>%1, %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::GapCommands</name>
    <message numerus="yes">
        <source>(%1 of %n gap(s))</source>
        <translation>
            <numerusform>(%1 of %n gap)</numerusform>
            <numerusform>(%1 of %n gaps)</numerusform>
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
    <name>minutebook::ItemHead</name>
    <message numerus="yes">
        <source>since %1, %n min</source>
        <translation>
            <numerusform>since %1, %n min</numerusform>
            <numerusform>since %1, %n min</numerusform>
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
    <name>minutebook::LookAround</name>
    <message numerus="yes">
        <source>%n to check, this is %1. [F5] checked, [F2] correct, [Esc] back.</source>
        <translation>
            <numerusform>%n to check, this is %1. [F5] checked, [F2] correct, [Esc] back.</numerusform>
            <numerusform>%n to check, this is %1. [F5] checked, [F2] correct, [Esc] back.</numerusform>
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
    <name>minutebook::MeetingPages</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
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
    <name>minutebook::Pasting</name>
    <message numerus="yes">
        <source>%n deleted passage(s)</source>
        <translation>
            <numerusform>%n deleted passage</numerusform>
            <numerusform>%n deleted passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s)</source>
        <translation>
            <numerusform>%n hidden passage</numerusform>
            <numerusform>%n hidden passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) or note(s)</source>
        <translation>
            <numerusform>%n comment or note</numerusform>
            <numerusform>%n comments or notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::RecordView</name>
    <message numerus="yes">
        <source>%n newer, [PgDn]</source>
        <translation>
            <numerusform>%n newer, [PgDn]</numerusform>
            <numerusform>%n newer, [PgDn]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterDialog</name>
    <message numerus="yes">
        <source>%n decision(s) shown of %1.</source>
        <translation>
            <numerusform>%n decision shown of %1.</numerusform>
            <numerusform>%n decisions shown of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) written to %1.</source>
        <translation>
            <numerusform>%n decision written to %1.</numerusform>
            <numerusform>%n decisions written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) could not be read: their decisions are not here, so the register is not whole and cannot be exported.</source>
        <translation>
            <numerusform>%n meeting could not be read: its decisions are not here, so the register is not whole and cannot be exported.</numerusform>
            <numerusform>%n meetings could not be read: their decisions are not here, so the register is not whole and cannot be exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ResolutionPage</name>
    <message numerus="yes">
        <source>%n change(s) of %1 limbs.</source>
        <translation>
            <numerusform>%n change, %1 limbs.</numerusform>
            <numerusform>%n changes, %1 limbs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::SetDialog</name>
    <message numerus="yes">
        <source>The meeting has %n decision(s).</source>
        <translation>
            <numerusform>The meeting has %n decision.</numerusform>
            <numerusform>The meeting has %n decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::SpellingPanel</name>
    <message numerus="yes">
        <source>%n unknown word(s) from here on</source>
        <translation>
            <numerusform>%n unknown word from here on</numerusform>
            <numerusform>%n unknown words from here on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::SpillReplay</name>
    <message numerus="yes">
        <source>%n change(s) that the minute book could not take last time are in it now.</source>
        <translation>
            <numerusform>%n change that the minute book could not take last time is in it now.</numerusform>
            <numerusform>%n changes that the minute book could not take last time are in it now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the spill file are damaged and could not be read.</source>
        <translation>
            <numerusform>%n line of the spill file is damaged and could not be read.</numerusform>
            <numerusform>%n lines of the spill file are damaged and could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Statement</name>
    <message numerus="yes">
        <source>%n clear working day(s) after publication.</source>
        <translation>
            <numerusform>%n clear working day after publication.</numerusform>
            <numerusform>%n clear working days after publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s) after publication.</source>
        <translation>
            <numerusform>%n clear day after publication.</numerusform>
            <numerusform>%n clear days after publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear working day(s) after the decision.</source>
        <translation>
            <numerusform>%n clear working day after the decision.</numerusform>
            <numerusform>%n clear working days after the decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clear day(s) after the decision.</source>
        <translation>
            <numerusform>%n clear day after the decision.</numerusform>
            <numerusform>%n clear days after the decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::StatementTabs</name>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1, %n missing</numerusform>
            <numerusform>%1, %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::StyleEditor</name>
    <message numerus="yes">
        <source>%n file(s) of the council’s folder cannot be read as a house style. What is in them is untouched; mend them, or import them again.</source>
        <translation>
            <numerusform>%n file of the council’s folder cannot be read as a house style. What is in it is untouched; mend it, or import it again.</numerusform>
            <numerusform>%n files of the council’s folder cannot be read as a house style. What is in them is untouched; mend them, or import them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::VocabularyImport</name>
    <message numerus="yes">
        <source>%n added.</source>
        <translation>
            <numerusform>%n added.</numerusform>
            <numerusform>%n added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%n there already.</numerusform>
            <numerusform>%n there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::VoteCard</name>
    <message numerus="yes">
        <source>%n may vote</source>
        <translation>
            <numerusform>%n may vote</numerusform>
            <numerusform>%n may vote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::VoteTaking</name>
    <message numerus="yes">
        <source>It is marked unanimous, and %n voted against.</source>
        <translation>
            <numerusform>It is marked unanimous, and %n voted against.</numerusform>
            <numerusform>It is marked unanimous, and %n voted against.</numerusform>
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
