// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/HeadComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

MeetingStatus statusOf(const Meeting &meeting)
{
    return meeting.details.status.value_or(MeetingStatus::Draft);
}

QString kindWords(const Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    switch (composition.meeting.details.kind.value_or(MeetingKind::Ordinary)) {
    case MeetingKind::Ordinary:
        return {};
    case MeetingKind::Special:
        return phrases.kindSpecial;
    case MeetingKind::Extraordinary:
        return phrases.kindExtraordinary;
    case MeetingKind::Reconvened:
        return phrases.kindReconvened;
    }
    return {};
}

/// One head, line by line.
class Head
{
public:
    explicit Head(const Composition &composition)
        : m_composition(composition)
        , m_details(composition.meeting.details)
    {
    }

    Section whenAndWhere()
    {
        const Phrases &phrases = m_composition.phrases();
        add(plain(m_composition.meeting.council.name));
        add(plain(kindWords(m_composition)));
        add(own(m_details.ordinal));
        add(m_composition.fill(phrases.meetingTime,
                               {{u"date"_s, m_composition.words.dateOfMeeting(m_details.date)},
                                {u"time"_s, startTime()}}));
        addFilled(phrases.venue, u"venue"_s, m_details.venue);
        addFilled(phrases.meetingReference, u"reference"_s, m_details.reference);
        addFilled(phrases.contact, u"contact"_s, m_details.contact);
        addFilled(phrases.clerk, u"clerk"_s, m_details.clerk);
        if (m_details.webcast)
            add({Run{.text = phrases.webcast, .link = *m_details.webcast}});
        return m_section;
    }

    Section whole()
    {
        whenAndWhere();
        const Phrases &phrases = m_composition.phrases();
        add(plain(statusWords(m_composition)), ParagraphRole::StatusWords);
        if (m_details.reissuedOn)
            add(m_composition.fill(phrases.reissued,
                                   {{u"date"_s, m_composition.words.date(*m_details.reissuedOn)}}),
                ParagraphRole::StatusWords);
        for (const QString &note : m_details.notes)
            add(own(note), ParagraphRole::Note);
        return m_section;
    }

private:
    void add(const Runs &runs, ParagraphRole role = ParagraphRole::Meta)
    {
        if (!textOf(runs).isEmpty())
            m_section.blocks.append(Paragraph{role, runs});
    }
    void addFilled(const QString &phrase, const QString &place, const std::optional<QString> &text)
    {
        if (text && !text->isEmpty())
            add(m_composition.fill(phrase, {{place, own(text)}}));
    }
    [[nodiscard]] Runs own(const std::optional<QString> &text) const
    {
        return text ? m_composition.words.marked({*text, m_composition.words.own()}) : Runs();
    }
    [[nodiscard]] Runs startTime() const
    {
        if (m_details.scheduledStart)
            return m_composition.words.time(*m_details.scheduledStart);
        return m_details.startedAt ? m_composition.words.time(*m_details.startedAt) : Runs();
    }

    const Composition &m_composition;
    const MeetingDetails &m_details;
    Section m_section{.role = SectionRole::Head};
};

QString notForPublication(const Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    if (composition.copy.strictestLevel() == AccessLevel::Confidential)
        return phrases.notForPublicationConfidential;
    if (composition.copy.strictestLevel() == AccessLevel::Open)
        return {};
    return textOf(composition.exemption(composition.copy.exemptParagraphs(),
                                        phrases.notForPublication,
                                        phrases.notForPublicationParagraphs));
}

} // namespace

QString statusWords(const Composition &composition)
{
    const Phrases &phrases = composition.phrases();
    switch (statusOf(composition.meeting)) {
    case MeetingStatus::Planned:
    case MeetingStatus::Live:
    case MeetingStatus::Draft:
    case MeetingStatus::Review:
        return phrases.statusDraft;
    case MeetingStatus::Published:
        return phrases.statusPublished;
    case MeetingStatus::Confirmed:
        return phrases.statusConfirmed;
    case MeetingStatus::Signed:
        return phrases.statusSigned;
    }
    return {};
}

Runs minutesTitle(const Composition &composition)
{
    return composition.fill(
        composition.phrases().minutesTitle,
        {{u"body"_s, plain(composition.meeting.body.name)},
         {u"date"_s, composition.words.date(composition.meeting.details.date)}});
}

Section composeHead(const Composition &composition)
{
    return Head(composition).whole();
}

Section composeWhenAndWhere(const Composition &composition)
{
    return Head(composition).whenAndWhere();
}

Section underHeading(const QString &heading, SectionRole role, const QList<Block> &blocks)
{
    Section section{.role = role};
    section.blocks.append(HeadingBlock{.level = 2, .number = {}, .runs = plain(heading)});
    section.blocks += blocks;
    return section;
}

PageFurniture composeFurniture(const Composition &composition, DocumentType type)
{
    const Meeting &meeting = composition.meeting;
    const Phrases &phrases = composition.phrases();
    const bool minutes = type == DocumentType::Minutes;
    PageFurniture page;
    page.textSize = composition.style.page.textSize;
    page.lineNumbers = composition.style.page.lineNumbers;
    page.head =
        textOf(composition.fill(phrases.runningHead,
                                {{u"council"_s, plain(meeting.council.name)},
                                 {u"body"_s, plain(meeting.body.name)},
                                 {u"date"_s, composition.words.date(meeting.details.date)}}));
    const FurnitureStyle &furniture = composition.style.furniture;
    if (!furniture.head)
        page.head.clear();
    if (furniture.pageNumbers)
        page.pageOf = phrases.pageOf;
    page.notForPublication = notForPublication(composition);
    if (!minutes)
        return page;
    page.firstPage = meeting.details.firstPage.value_or(1);
    page.initialsBox = composition.style.shown.initialsBox;
    if (furniture.status)
        page.foot = statusWords(composition);
    if (furniture.watermark && statusOf(meeting) < MeetingStatus::Published)
        page.watermark = phrases.watermarkDraft;
    return page;
}

} // namespace minutebook
