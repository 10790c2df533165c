// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"

#include <QCoreApplication>

/// How a house style sets out resolutions, with the markers and fields that other parts of it
/// share: a part of StyleDescription.h.
namespace minutebook::styledescription {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::HouseStyleReader)
};

template <typename Fields>
void describeMarker(Fields &fields, Marker &marker)
{
    fields.choice("kind", marker.kind,
                  {"none", "bullet", "lower-letter", "upper-letter", "number", "lower-roman"});
    fields.text("before", marker.before);
    fields.text("after", marker.after);
    fields.text("bullet", marker.bullet);
}

template <typename Fields>
void describeMarkerAt(Fields &fields, const char *key, Marker &marker)
{
    fields.object(key, [&](auto &inner) { describeMarker(inner, marker); });
}

template <typename Fields>
void describeSeparators(Fields &fields, Separators &separators)
{
    fields.object("separators", [&](auto &inner) {
        inner.text("between", separators.between);
        inner.text("beforeLast", separators.beforeLast);
        inner.text("last", separators.last);
    });
}

template <typename Fields>
void describeIndent(Fields &fields, int &indent)
{
    fields.number("indent", indent);
    fields.check(indent >= 0 && indent <= mostIndent, "indent",
                 Say::tr("An indent from 0 to 40 millimetres"));
}

template <typename Fields>
void describeLimbs(Fields &fields, LimbsStyle &limbs)
{
    fields.list("levels", limbs.levels,
                [](auto &inner, Marker &marker) { describeMarker(inner, marker); });
    fields.check(!limbs.levels.isEmpty(), "levels", Say::tr("A marker for at least one level"));
    describeSeparators(fields, limbs.separators);
    describeIndent(fields, limbs.indent);
}

template <typename Fields>
void describeField(Fields &fields, const char *key, DecisionField &field)
{
    fields.choice(key, field,
                  {"reference",
                   "item",
                   "decision-maker",
                   "members-present",
                   "date",
                   "exempt",
                   "confidential",
                   "key-statement",
                   "notice-statement",
                   "urgency",
                   "purpose",
                   "decision",
                   "reasons",
                   "options",
                   "conflicts",
                   "consulted",
                   "effective",
                   "call-in-notice",
                   "published-on",
                   "wards",
                   "lead-officer",
                   "responsible-officers",
                   "status",
                   "action-by",
                   "reference-again",
                   "signature",
                   "notes"});
}

/// What a tail can hold: the signature and the notes belong to the statement's own page.
inline bool standsInTail(const TailLine &line)
{
    return line.field != DecisionField::Signature && line.field != DecisionField::Notes
        && line.field != DecisionField::Decision;
}

template <typename Fields>
void describeResolutions(Fields &fields, ResolutionStyle &resolutions)
{
    fields.flag("openerStrong", resolutions.openerStrong);
    fields.flag("openerCapitals", resolutions.openerCapitals);
    fields.text("afterOpener", resolutions.afterOpener);
    fields.choice("lead", resolutions.lead, {"none", "after-opener", "before-limbs"});
    fields.choice("single", resolutions.single, {"marked", "run-on", "beneath"});
    fields.choice("movers", resolutions.movers, {"after", "before", "in-opener"});
    fields.choice("unanimous", resolutions.unanimous, {"line", "opener"});
    fields.choice("votes", resolutions.votes, {"after", "before", "in-opener", "end-of-item"});
    fields.list("tail", resolutions.tail, [](auto &inner, TailLine &line) {
        describeField(inner, "line", line.field);
        inner.choice("whenEmpty", line.whenEmpty, {"hidden", "label", "usual-words"});
        inner.check(standsInTail(line), "line",
                    Say::tr("A field other than decision, signature and notes"));
    });
}

} // namespace minutebook::styledescription
