package concordat.domain.people;

import concordat.domain.shared.Rule;

/** What holds for people, their sign-ins and their appointments. */
public enum PeopleRules implements Rule {
    NOBODY_APPOINTS_THEMSELVES("ID-4", "You cannot appoint yourself. Ask another administrator to do it."),
    NOBODY_TIES_THEIR_OWN_SIGN_IN(
            "ID-5", "You cannot add a way to sign in to your own record. Ask another administrator to do it."),
    ADMINISTRATOR_IS_NOT_OFFICER(
            "section 7",
            "{0} cannot be {1} and {2} at the same time: whoever manages rights does not record decisions. "
                    + "End the other appointment first."),
    ROLE_IS_GIVEN_BY_APPOINTMENT("ID-4", "Nobody can be appointed as “{0}”."),
    MEMBERS_ARE_OF_A_COMMITTEE("MB-1", "Choose the committee of which {0} is to be {1}."),
    ROLE_IS_FOR_THE_WHOLE_ORGANISATION(
            "section 7", "The role “{0}” is for the whole organisation: leave the committee empty."),
    SEATS_ARE_HELD_BY_MEMBERS_AND_ATTENDEES(
            "MB-1", "Somebody appointed as “{0}” holds no seat. Leave the seat empty, or choose another role."),
    SEAT_IS_OF_THE_COMMITTEE("MB-1", "The seat “{0}” belongs to another committee."),
    SEAT_IS_OF_THE_ORGANISATION("MB-1", "The seat “{0}” belongs to another organisation."),
    SEAT_IS_THERE_FOR_THE_TERM("MB-1", "The seat “{0}” does not exist for the whole of that term."),
    VOTING_SEATS_ARE_HELD_BY_MEMBERS("VO-8", "The seat “{0}” votes; an attendee cannot hold it."),
    VOTING_MEMBERS_HOLD_VOTING_SEATS("VO-8", "The seat “{0}” does not vote; a voting member cannot hold it."),
    SEAT_IS_HELD_BY_ONE_AT_A_TIME(
            "MB-3", "Somebody else holds the seat “{0}” on some of these days. End that appointment first."),
    APPOINTMENT_IS_MADE_ONCE("MB-1", "{0} already has this appointment on some of these days."),
    ENDS_ARE_NOT_BACKDATED("ID-6", "An appointment can end today at the earliest: what was done by it stands."),
    TERMS_ARE_ONLY_SHORTENED("ID-6", "This appointment ends earlier already. To extend it, make a new one."),
    FIRST_ADMINISTRATOR_IS_THE_FIRST(
            "ID-4", "{0} has an administrator already, who can appoint others in the application."),
    IDENTITY_BELONGS_TO_ONE_PERSON("ID-5", "This sign-in belongs to a person already."),
    INVITATION_IS_USED_ONCE("ID-5", "This invitation has been used. Ask whoever sent it for another."),
    INVITATION_IS_IN_TIME("ID-5", "This invitation has expired. Ask whoever sent it for another.");

    private final String id;
    private final String message;

    PeopleRules(String id, String message) {
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
