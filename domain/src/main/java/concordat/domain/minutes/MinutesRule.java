package concordat.domain.minutes;

import concordat.domain.shared.Rule;

/** What holds of minutes. */
public enum MinutesRule implements Rule {
    MINUTES_ARE_OF_A_CLOSED_MEETING("MI-1", "Minutes are drafted when the meeting has closed; this one is {0}."),
    PEOPLE_HAVE_MET("MI-1", "Minutes are of a meeting; this was decided between meetings."),
    PART_HAS_AN_ITEM("PP-5", "The meeting took no item in {0}: there is nothing to minute."),
    TEXT_IS_EDITED_IN_THE_DRAFT(
            "MI-1", "The minutes are {0}: their text can no longer be edited. Take them back to the draft first."),
    MINUTES_ARE_WITH_THE_CHAIR("MI-1", "The minutes are {0}: there is nothing for the chair to review."),
    CHAIR_AGREES_ONCE("MI-1", "The chair has agreed to these minutes already."),
    WRITER_DOES_NOT_AGREE("MI-1", "You have written on these minutes: somebody else has to agree to them."),
    CHAIR_HAS_AGREED("MI-1", "The chair has not agreed to these minutes yet."),
    CIRCULATED_MINUTES_STAY(
            "MI-1", "The minutes have been circulated: they can be amended only at the meeting that approves them."),
    WHOEVER_CONCLUDES_SEES_EVERY_ITEM(
            "COI-10",
            "An item of this meeting is withheld from you: somebody who sees all of it has to do this with its minutes."),
    COMMENTS_ARE_ON_UNCONFIRMED_MINUTES("MI-2", "The minutes are {0}: comments are made while they are unconfirmed."),
    ONLY_UNCONFIRMED_MINUTES_ARE_APPROVED(
            "MI-2", "The minutes are {0}: only unconfirmed minutes are amended or approved."),
    APPROVED_AT_A_LATER_MEETING("MI-2", "Minutes are approved at a later meeting of the same committee."),
    APPROVED_UNDER_THEIR_ITEM(
            "MI-2", "Minutes are approved under the item for them, while the meeting is at that item."),
    APPROVING_MEETING_IS_QUORATE("MI-2", "Minutes are approved at a quorate meeting. {0}"),
    ONLY_APPROVED_MINUTES_ARE_SIGNED(
            "MI-1", "The minutes are {0}: they are signed once, when they have been approved."),
    WRITER_DOES_NOT_SIGN("MI-1", "You have written on these minutes: somebody else has to sign them."),
    ONLY_SIGNED_MINUTES_ARE_PUBLISHED(
            "MI-1", "The minutes are {0}: they are published once, when they have been signed."),
    PART_2_IS_NOT_PUBLISHED("MI-1", "Minutes of Part 2 are never published.");

    private final String id;
    private final String message;

    MinutesRule(String id, String message) {
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
