package concordat.domain.meeting;

import concordat.domain.shared.Rule;

/** What holds for a meeting, its agenda, the attendance and the interests declared. */
public enum MeetingRule implements Rule {
    MEETING_ENDS_AFTER_IT_STARTS("MT-1", "The meeting must end after it starts."),
    MEETING_IS_NOT_YET_HELD("MT-1", "This meeting is {0}: its arrangements can no longer be changed."),
    AGENDA_HAS_AN_ITEM("MT-7", "An agenda without items cannot be published."),
    AGENDA_HAS_A_SECTION("MT-9", "Name at least one section, and at most {0}."),
    SECTION_IS_OF_THE_COMMITTEE("MT-9", "The agendas of this committee have no section {0}."),
    SECTION_IS_STILL_USED("MT-9", "The section {0} still holds the standing item {1}."),
    PAPER_PATTERN_NAMES_MEETING_AND_ITEM(
            "MT-9",
            "The pattern needs '{'item'}' for the number of the item, and '{'yy'}' or '{'yyyy'}' and '{'mm'}' for the meeting."),
    AGENDA_IS_STILL_A_DRAFT("MT-9", "The agenda has been published: the numbers that were given out stay."),
    WORK_IS_PLANNED_FOR_A_MONTH("MT-6", "Choose at least one month in which the work is due."),
    REQUESTED_WORK_NAMES_ITS_MINUTE("MT-6", "Enter the reference of the minute in which this was asked for."),
    WORK_IS_DUE_AT_THE_MEETING("MT-6", "{0} is not due at that meeting."),
    WORK_MOVES_TO_A_LATER_MEETING("MT-6", "Choose a later meeting of the committee."),
    STANDING_ITEMS_COME_ONCE("MT-6", "The standing items are on this agenda already."),
    PART_2_GIVES_ITS_REASON("PP-3", "Say why this item belongs in Part 2."),
    PART_1_IS_NOT_CONFIDENTIAL("PP-3", "An item of Part 1 is open: take away the reason for confidentiality."),
    LATE_ITEM_IS_ADMITTED_BY_THE_CHAIR(
            "MT-5", "The agenda has been published: a new item needs the chair's agreement, with the reason."),
    ITEM_IS_NOT_YET_REACHED("MT-7", "Item {0} has been reached: it can no longer be changed."),
    MEETING_IS_READY_TO_OPEN("LF-7", "This meeting is {0}: it cannot be opened."),
    MEETING_IS_IN_PROGRESS("QU-1", "This meeting is {0}; this can be done only while it is in progress."),
    TERMS_ALLOW_REQUISITIONS(
            "BM-1", "The terms of reference of this committee do not let members requisition a meeting."),
    PACK_FOLLOWS_THE_AGENDA("MT-1", "Publish the agenda first: the pack holds what was published of it."),
    PACK_IS_FOR_A_MEETING_TO_COME("MT-1", "This meeting is {0}: its pack is no longer published."),
    REQUISITION_IS_SIGNED_ONCE("MT-4", "{0} has signed this requisition already."),
    REQUISITION_IS_OPEN("MT-4", "The meeting that was requisitioned has been called already."),
    REQUISITION_HAS_A_THIRD("MT-4", "A third of the members, which is {0}, have to sign a requisition; {1} have."),
    CHAIR_HAS_TIME_TO_CALL(
            "MT-4", "The chair can call this meeting until {0}; after that, or if the chair refuses, you can."),
    ONLY_REQUISITIONED_BUSINESS(
            "MT-4", "In a requisitioned meeting only the business is done that it was requisitioned for."),
    NOBODY_MEETS(
            "BM-1", "This is a {0}: nobody meets, so there is no attendance to record and no agenda to go through."),
    RESUMES_AFTER_IT_WAS_ADJOURNED("QU-7", "Give a day and time to come, on which the meeting goes on."),
    GRACE_HAS_PASSED(
            "QU-7",
            "By its terms of reference this committee waits {0} minutes for a quorum; it can go on informally from {1}."),
    MEETING_BECOMES_INFORMAL_ONCE("QU-7", "This meeting goes on informally already."),
    PUBLIC_IS_EXCLUDED_BY_RESOLUTION(
            "PP-2",
            "This committee meets in public: before Part 2, record the resolution to exclude the public, with its reason."),
    EXCLUSION_IS_RESOLVED_ONCE("PP-2", "The resolution to exclude the public has been recorded already."),
    TIME_IS_WITHIN_THE_MEETING("QU-1", "Give a time between the opening of the meeting and now."),
    PERSON_ARRIVES_ONCE("QU-1", "{0} is present already."),
    PERSON_LEAVES_AFTER_ARRIVING("QU-1", "{0} is not present at that time."),
    TERMS_ALLOW_REMOTE_PRESENCE(
            "QU-6",
            "By its terms of reference this committee meets in the room only: {0} cannot take part from elsewhere."),
    REMOTE_PRESENCE_IS_ALLOWED("QU-6", "This meeting is held in the room only; {0} cannot take part from elsewhere."),
    APOLOGIES_ARE_GIVEN_ONCE("MT-6", "The apologies of {0} are recorded already."),
    DEPUTY_IS_NAMED_BEFORE_THE_MEETING("MB-4", "A deputy is named before the meeting; this one is {0}."),
    SEAT_HAS_ONE_DEPUTY("MB-4", "A deputy for this seat is named already: {0}."),
    EXECUTIVE_DOES_NOT_DEPUTISE_FOR_INDEPENDENT("MB-6", "An executive cannot deputise for a {0}."),
    DEPUTY_IS_ANOTHER_PERSON("MB-5", "{0} holds this seat and cannot be the deputy."),
    INTEREST_IS_DECLARED_ONCE("COI-8", "{0} has declared an interest in this item already: {1}"),
    CONFLICTED_DO_NOT_RULE("COI-9", "{0} has an interest in this item and does not rule on interests in it."),
    RULING_IS_OF_WHO_PRESIDES("COI-9", "{0} is present and not conflicted, and so rules on this interest."),
    CHOSEN_RULER_IS_NO_EXECUTIVE(
            "MB-8",
            "{0} is an executive: where neither chair nor vice-chair can, a member who is not an executive rules."),
    DEFERRED_MATTER_COMES_BACK_ONCE(
            "VO-11", "This matter is on an agenda again already, or was not deferred by this committee."),
    NO_QUESTION_IS_LEFT_OPEN(
            "VO-1", "Some questions are still open: {0}. Declare them, or move to the next business, before closing."),
    MINUTE_PATTERN_TELLS_MINUTES_APART(
            "MI-4",
            "The pattern has to tell minutes apart: put {yy} and {seq} in it, or {yy}, {mm} and one of {item} and {n}."),
    SENT_OUT_BEFORE_RETURNING("COI-11", "{0} has not left the room for this item at that time.");

    private final String id;
    private final String message;

    MeetingRule(String id, String message) {
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
