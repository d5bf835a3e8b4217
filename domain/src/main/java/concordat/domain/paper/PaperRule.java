package concordat.domain.paper;

import concordat.domain.shared.Rule;

/** What holds of papers. */
public enum PaperRule implements Rule {
    PAPER_IS_ASKED_FOR_BEFORE_ITS_ITEM_IS_TAKEN(
            "MT-10", "This item has been taken, or withdrawn: no paper can be asked for any more."),
    AUTHOR_DOES_NOT_SPONSOR("MT-11", "{0} cannot both write a paper and sponsor it: name somebody else."),
    SPONSOR_IS_NO_DEPUTY_OF_A_CONFLICTED_AUTHOR(
            "MT-11",
            "{0} has declared an interest in this item, and {1} deputises for them in this meeting: name another sponsor."),
    AUTHOR_WRITES("MT-11", "Only {0}, its author, can write this paper."),
    SPONSOR_APPROVES("MT-11", "Only {0}, its sponsor, can approve this paper or return it."),
    ACCEPTED_BY_A_THIRD(
            "MT-11", "Whoever wrote or sponsored a paper cannot accept it: another secretary of the committee does."),
    DRAFT_IS_OPEN("MT-11", "This version has been handed in: it stays as it is. Begin a new version to change it."),
    VERSION_IS_WITH_ITS_SPONSOR("MT-11", "No version of this paper waits for its sponsor."),
    VERSION_IS_WITH_THE_SECRETARY("MT-11", "No version of this paper waits to be accepted."),
    ONE_VERSION_AT_A_TIME("MT-11", "Version {0} is on its way already: wait until it is accepted or returned."),
    PAPER_IS_NOT_WITHDRAWN("MT-11", "This paper has been withdrawn."),
    ITEM_IS_STILL_TO_COME("MT-5", "The item has been taken: its papers stay as they are."),
    COVER_SHEET_IS_COMPLETE("MT-10", "The cover sheet is not complete: {0}."),
    NO_PATIENT_DATA("RC-7", "Confirm that the paper and its attachments hold no patient-identifiable information."),
    PAPER_HAS_A_DOCUMENT("MT-10", "Add the paper, or say that the cover sheet is the whole paper."),
    ONE_DOCUMENT_IS_THE_PAPER(
            "MT-10", "{0} is the paper already: add this file as an attachment, or remove that one first."),
    PART_IS_THAT_OF_THE_ITEM(
            "PP-3",
            "The paper is for {0}, the item is in {1}: move the item first, or return the paper to its author."),
    CHAIR_AGREES_TO_LATE_PAPERS("MT-5", "Papers were due on {0}: the chair has to agree to this one, with the reason."),
    CHAIR_AGREES_ONCE("MT-5", "The chair has agreed to this paper already."),
    PAPER_IS_LATE("MT-5", "This paper is in time: nobody has to agree to it."),
    SOMETHING_COULD_NOT_BE_MADE("MT-10", "No file of this paper is without its PDF: there is nothing to try again."),
    FILE_HAS_CONTENT("MT-10", "The file is empty: choose another."),
    FILE_IS_NOT_TOO_LARGE("MT-10", "A file takes up to {0} MB; this one has {1} MB."),
    FILE_HAS_NOT_TOO_MANY_PAGES("MT-10", "A file takes up to {0} pages; this one has {1}."),
    FILE_IS_NOT_TOO_MUCH(
            "MT-10",
            "This file takes more time or memory to open than there is for one file. Save it again, in parts or as PDF."),
    FILE_DOES_NOT_EXPLODE("MT-10", "This file becomes huge where it is opened, as no paper does: it was not kept."),
    FILE_IS_NOT_ENCRYPTED("MT-10", "This file asks for a password: save it without one."),
    FILE_CAN_BE_READ("MT-10", "This file is broken: open it where it was made, and save it again."),
    FILE_CAN_BE_SCANNED(
            "MT-10",
            "Files are scanned before they are kept, and the scanner does not answer. Try again in some minutes."),
    FILE_IS_IN_A_KNOWN_FORMAT("MT-10", "This is no {0} file: save it as one of these."),
    FILE_IS_WHAT_ITS_NAME_SAYS(
            "MT-10", "{0} is by its content {1}: give it a name that ends in .{2}, or choose another file."),
    FILE_IS_ADDED_ONCE("MT-10", "The same file is in this version already, as {0}."),
    NOT_MORE_FILES("MT-10", "A paper takes up to {0} files."),
    NOTHING_IN_QUARANTINE("MT-10", "{0} is in quarantine, because something harmful was found in it: remove it first.");

    private final String id;
    private final String message;

    PaperRule(String id, String message) {
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
