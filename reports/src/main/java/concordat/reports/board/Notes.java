package concordat.reports.board;

import concordat.domain.board.BoardReport;
import concordat.domain.settings.RagSettings;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingsInForce;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import java.util.ArrayList;
import java.util.List;

/** The notes that the sheets refer to by number (XL-5): terms that the three organisations do not share. */
final class Notes {
    /** The term of what has changed since an earlier report. */
    static final String CHANGES = "Changes since an earlier day";

    /** A term and what it means here. */
    record Note(String term, String meaning) {}

    private final List<Note> notes;

    /** @param settings those of the partnership that the report is about */
    Notes(BoardReport report, SettingsInForce settings) {
        notes = notes(report, settings);
        notes.addAll(FurtherNotes.of(report));
        report.earlier().map(Notes::changes).ifPresent(notes::add);
    }

    private static Note changes(BoardReport earlier) {
        return new Note(
                CHANGES,
                "The registers of this report are compared with what the same question would have been answered as at "
                        + Words.asAt(earlier) + ", both as "
                        + (earlier.isPublication() ? "they may be published" : "you may see them")
                        + " today. A correction of something earlier is a change,"
                        + " too. Not told: attendance, days late, which obligations have come within a year of being due,"
                        + " and at which meetings planned work is due. No longer shown says nothing of why. Of each register"
                        + " up to " + Changes.MOST
                        + " rows are told one by one as new, as changed and as no longer shown; of"
                        + " more the number.");
    }

    /**
     * How sheets refer to the meaning of a term: " [note 7]".
     *
     * @throws IllegalArgumentException if there is no such term
     */
    String reference(String term) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).term().equals(term)) {
                return " [note " + (i + 1) + "]";
            }
        }
        throw new IllegalArgumentException("No note on " + term);
    }

    void fill(Page page) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            rows.add(List.of(
                    Cell.of("[note " + (i + 1) + "]"),
                    Cell.of(notes.get(i).term()),
                    Cell.of(notes.get(i).meaning())));
        }
        page.columns(12, 30, 105)
                .title("Notes")
                .explanation("What the terms on the other sheets mean.")
                .table("Notes", List.of("Note", "Term", "Meaning"), rows);
    }

    /** How many notes there are. */
    int count() {
        return notes.size();
    }

    private static List<Note> notes(BoardReport report, SettingsInForce settings) {
        RagSettings rag = settings.rag();
        List<Note> notes = new ArrayList<>(List.of(
                new Note(
                        "As at",
                        "Facts as they were true at the end of " + Words.date(report.trueAt())
                                + ", UK time, and as they were known at entry " + report.knownAt()
                                + " of the journal. The same report can be made again from these two."),
                new Note(
                        "Part 1 and Part 2",
                        "Part 1 is business that may be published (the University says unreserved). Part 2 is reserved"
                                + " business: confidential to those appointed for it."),
                new Note(
                        "Legal form",
                        "A joint committee decides for all its organisations at once. Committees in common meet together,"
                                + " and each decides for its own organisation alone: one row for each. An advisory group"
                                + " recommends to the boards and binds nobody."),
                new Note(
                        "Agreement status",
                        "\"In force\" is worked out from the dates, never typed: executed, and the date of the report is"
                                + " on or after the effective date and before the current end. Extensions not yet used are"
                                + " left out."),
                new Note(
                        "Obligations",
                        "What a party owes by an agreement is open until nothing of it is left to be met and accepted. A due"
                                + " date is overdue from the day after it until it is met; one that was returned, too."),
                new Note(
                        "RAG",
                        "Blue: closed. Green: on track. Amber: needs attention. Red: late. Grey: ended, not made yet, or"
                                + " cannot be told. An action is amber when due within "
                                + Setting.ACTION_DUE_SOON_DAYS.words(rag.dueSoonDays()) + " or after "
                                + Setting.ACTION_AMBER_SLIPS.words(rag.amberSlips())
                                + " of its date, red when overdue or after "
                                + Setting.ACTION_RED_SLIPS.words(rag.redSlips())
                                + ". An agreement is amber within "
                                + Setting.AGREEMENT_RENEWAL_MONTHS.words(settings.renewalMonths())
                                + " of its end or of the last day to give notice, and when a review is overdue; red past"
                                + " its end. These numbers are the settings of the partnership on "
                                + Words.date(report.trueAt()) + "."),
                new Note(
                        "Quorate",
                        "Quorum is reckoned for each item at the moment of decision, for the whole committee and for each"
                                + " organisation, after members recused from the item. A meeting is quorate in part if that"
                                + " held for some items and not for others."),
                new Note(
                        "Outcome and standing",
                        "The outcome is what was decided and never changes. The standing is what has become of it by the"
                                + " date of the report: awaiting somebody, in effect, or superseded by a later decision."),
                new Note(
                        "Due dates and completion",
                        "The original due date is never overwritten. An action is complete when a meeting, or its chair,"
                                + " agrees; its owner can only propose it."),
                new Note(
                        "Attendance",
                        "Possible: meetings held since " + Words.date(report.attendanceFrom())
                                + " while the person was a member. Attended: present in the room or remotely; a deputy's"
                                + " presence is not the member's. The percentage is attended out of possible; the minimum is that of"
                                + " the terms of reference on the day of the last of these meetings."),
                new Note(
                        "University status",
                        "Three separate tracks for each trust: membership of the University Hospital Association,"
                                + " \"University\" in the name, and a significant teaching commitment. Associate University"
                                + " Trust is the first step and has no statutory effect.")));
        if (report.isPublication()) {
            notes.add(new Note(
                    "Columns left out",
                    "The publication form leaves out the names of action owners, sponsors, managers and leads, progress notes,"
                            + " and interests declared. Interests are published in their own register."));
        }
        return notes;
    }
}
