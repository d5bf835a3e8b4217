package concordat.domain.highlight;

import concordat.domain.shared.Rule;

/** What holds for highlight reports. */
public enum HighlightRule implements Rule {
    REPORT_IS_OF_A_CLOSED_MEETING(
            "MT-6", "A highlight report is drafted when the meeting has closed; this one is {0}."),
    PART_HAS_SOMETHING_TO_REPORT("PP-5", "The meeting took no item in {0} on which there is anything to report."),
    BODY_IS_ABOVE("LF-9", "A highlight report goes to a body to which the committee reports. Choose one of them."),
    TEXT_IS_WRITTEN_IN_THE_DRAFT(
            "MT-6",
            "The report is {0}: its text can no longer be changed. Take it back to the draft, or draft a new version."),
    CHAIR_HAS_THE_REPORT("MT-6", "The report is {0}: there is nothing for the chair to review."),
    CHAIR_AGREES_ONCE("MT-6", "The chair has agreed to this report already."),
    WRITER_DOES_NOT_AGREE("MT-6", "You have written on this report: somebody else has to agree to it."),
    CHAIR_AGREES_BEFORE_ISSUE("MT-6", "The chair has not agreed to this report yet."),
    WHOEVER_ISSUES_SEES_ALL_OF_IT(
            "COI-10",
            "Something that belongs in this report is withheld from you: somebody who sees all of it has to issue it."),
    ONLY_ISSUED_REPORTS_ARE_ISSUED_AGAIN("MT-6", "The report is {0}: change it as it is.");

    private final String id;
    private final String message;

    HighlightRule(String id, String message) {
        this.id = id;
        this.message = message;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String message() {
        return message;
    }
}
