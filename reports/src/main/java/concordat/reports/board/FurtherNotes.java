package concordat.reports.board;

import concordat.domain.board.BoardReport;
import concordat.reports.board.Notes.Note;
import java.util.ArrayList;
import java.util.List;

/** Notes on the further registers: what is meant by law or locally, and how far back their history tells. */
final class FurtherNotes {
    static final String FORWARD_PLAN = "Forward plan";
    static final String BETWEEN_MEETINGS = "Chair's action and written resolution";
    static final String DUE_DATES = "Due dates of obligations";
    static final String SEALS = "Seal register";
    static final String INTERESTS = "Register of interests";
    static final String DECLARATIONS = "Interests declared at meetings";
    static final String TERMS = "Terms of reference";
    static final String PUBLICATIONS = "Publication log";
    static final String MEASURES = "KPIs";
    static final String CRITERIA = "Criteria of university status";
    static final String ROUTES = "Routes to awards";
    static final String AIMS = "Aims of the partnership";
    static final String SERVICES = "Services";
    static final String PLACEMENTS = "Placements";
    static final String PRINCIPAL_RISKS = "Board Assurance Framework";
    private static final String LEFT_OUT = "Registers left out";

    private FurtherNotes() {}

    static List<Note> of(BoardReport report) {
        String known = "as known at entry " + report.knownAt() + " of the journal, whatever the date of the report";
        List<Note> notes = new ArrayList<>(List.of(
                new Note(
                        FORWARD_PLAN,
                        "Work is due at the first ordinary meeting of each of its months, in the year of trusts (April to"
                                + " March) or of universities (August to July), as the committee says. Done, on the agenda and"
                                + " not taken are read from the agendas. No date is kept of when work was put off or ended: that"
                                + " is told " + known + "."),
                new Note(
                        BETWEEN_MEETINGS,
                        "Chair's action: the chair acts in an urgent matter as the terms of reference allow. It has effect at"
                                + " once; the next meeting ratifies it or declines to, and what was done is not undone by that. A"
                                + " written resolution is put to all who may vote, and decided when they have answered or at its"
                                + " deadline."),
                new Note(
                        INTERESTS,
                        "As the guidance of NHS England on conflicts of interest says: financial, non-financial professional,"
                                + " non-financial personal, and indirect, by way of somebody close. Whose an indirect interest is"
                                + " is never told. An entry that has ended stays public for some months. Review, registration and"
                                + " end are told " + known + "."),
                new Note(
                        TERMS,
                        "A version holds from its first day until another takes its place. It is to be reviewed by the bodies"
                                + " that approved it; past that day the committee cannot go on opening meetings for long."),
                new Note(
                        PUBLICATIONS,
                        "What was published or issued, on the day on which it was, and for whom. Who published minutes and"
                                + " agendas is in the journal only. An entry of the register of interests is listed on the day on"
                                + " which it was last published, as long as it is public."),
                new Note(
                        PRINCIPAL_RISKS,
                        "The risks that were open on the date of the report, with a row for each partner that holds one: appetites"
                                + " differ. A score is consequence times likelihood, each from 1 to 5. Current score, trend since the"
                                + " end of the quarter before, appetite, assurances and actions are told as on the date of the"
                                + " report; words, initial and target scores " + known + ".")));
        if (report.isPublication()) {
            notes.add(
                    new Note(
                            LEFT_OUT,
                            "Criteria of university status and routes to it, aims, services, placements, KPIs, obligations, executions under seal and interests declared at meetings are of the working form only. Left"
                                    + " out, too, are the names of who leads or writes planned work, took or was consulted on chair's"
                                    + " action, approved what is done about an interest, published something, or leads or acts on a principal risk."));
        } else {
            notes.addAll(List.of(
                    new Note(
                            CRITERIA,
                            "What was in force on the date of the report, in the version that held then. Met, at risk or not met is"
                                    + " reckoned from the values of a measure, unrounded (shares are shown in per cent), or judged by one"
                                    + " person and confirmed by another. \"Met, in question\": what the next column says has to be looked at"
                                    + " first. Assessments, confirmations, evidence and values are told as on the date of the report; plans,"
                                    + " corrections, and whether a record behind evidence has changed, " + known
                                    + ". Criteria marked as unconfirmed have to be checked with whoever makes the award."),
                    new Note(
                            ROUTES,
                            "The steps for that kind of trust: an NHS trust gets a new name by an order of the Secretary of State, an NHS"
                                    + " foundation trust by amending its constitution. Where more than half of those who vote have to agree,"
                                    + " the votes are told. What was done and awarded is told as on the date of the report. Steps marked as"
                                    + " unconfirmed have to be checked."),
                    new Note(
                            AIMS,
                            "The purposes of the partnership agreement. Measures are those in use on the date of the report; decisions are"
                                    + " those noted as serving the aim, and those that concern its agreement or the agreement of a programme"
                                    + " that serves it, as far as the reader sees them. Which measures and programmes serve it is told "
                                    + known + "."),
                    new Note(
                            SERVICES,
                            "Places for students of all professions in the academic year (August to July) in which the date of the report"
                                    + " lies, as at that date. Research projects are those that were planned, under way or paused on it."
                                    + " Which services are listed, and which programmes touch them, is told " + known
                                    + "."),
                    new Note(
                            MEASURES,
                            "Values as at the date of the report, or before, in the unit of the measure; a share is computed from"
                                    + " two counts, in per cent. Mean, lower and upper process limit (LPL, UPL), variation and"
                                    + " assurance are those of NHS England's Making Data Count, an XmR chart. With too few values"
                                    + " there are no limits, and nothing is told of variation. Measures with two values or more, the"
                                    + " first " + MeasureCharts.MOST
                                    + " of them by domain and name, have a sheet of their own after all registers,"
                                    + " with their values and a chart. A correction counts as soon as it is"
                                    + " known. Whether a measure is in use is told on the date of the report; its definition "
                                    + known + "."),
                    new Note(
                            PLACEMENTS,
                            "Places and weeks of a service for one profession in one academic year (August to July), as at the date of"
                                    + " the report, or before. More may be used than were offered. Income is weeks used, times the"
                                    + " placement tariff of the tariff year (April to March) in which the academic year begins, times the"
                                    + " market forces factor; a tariff that nobody has checked is unconfirmed. A correction counts as"
                                    + " soon as it is known."),
                    new Note(
                            DUE_DATES,
                            "One row for each due date that has passed, each of the year after the date of the report, and the"
                                    + " next of each obligation however far ahead. Days late are counted to the day on which it"
                                    + " was met, or to the date of the report. Who owes it and to whom is told after novations."),
                    new Note(
                            SEALS,
                            "Numbers are those of each organisation's own seal register, in which there are documents that are no"
                                    + " agreements of the partnership."),
                    new Note(
                            DECLARATIONS,
                            "The chair rules on each interest for the item. Only what is noted leaves the person's vote and"
                                    + " counts for the quorum.")));
        }
        return notes;
    }
}
