package concordat.domain.committee;

import concordat.domain.shared.Rule;

/** What holds for a committee, its seats and its terms of reference. */
public enum CommitteeRule implements Rule {
    CODE_IS_FREE("D", "Another committee already uses the code {0}. Choose another."),
    PARTIES_FIT_THE_FORM("LF-1", "A {0} needs {1}; this one has {2}."),
    PARTY_IS_NAMED_ONCE("LF-1", "{0} is named as a party twice."),
    UNIVERSITY_DOES_NOT_DELEGATE_JOINTLY(
            "LF-5",
            "{0} cannot delegate to a statutory joint committee: only NHS bodies and local or combined authorities can."
                    + " Make it a party that does not delegate, or choose another legal form."),
    SEAT_IS_OF_A_PARTY("MB-1", "A seat represents one of the committee's parties."),
    COMMITTEE_HAS_ONE_CHAIR("MB-8", "{0} already has a {1}: {2}. End that seat first."),
    QUORUM_IS_WITHIN_THE_SEATS("QU-2", "The quorum asks for {0}, but there are only {1} such voting seats."),
    QUORUM_NAMES_PARTIES("QU-2", "The quorum asks for members of an organisation that is not a party."),
    REQUIRED_CHAIR_HAS_A_SEAT("QU-2", "The quorum needs the chair, but there is no seat for a chair or a vice-chair."),
    CASTING_VOTE_IS_OF_A_SIMPLE_MAJORITY(
            "VO-4", "A casting vote breaks a tie of a simple majority; these terms decide by {0}."),
    TERMS_DO_NOT_OVERLAP("LF-7", "These terms would overlap with version {0}, in force {1}."),
    EACH_PARENT_APPROVES("LF-8", "The terms of reference are approved by each parent body; {0} has not approved them."),
    TERMS_ARE_IN_FORCE("LF-7", "{0} has no approved terms of reference in force on {1}."),
    REVIEW_FOLLOWS_THE_FIRST_DAY(
            "LF-7", "Terms of reference are reviewed after their first day: choose a day after {0}."),
    TERMS_ARE_IN_DATE(
            "LF-7",
            "{0} cannot open a meeting: version {1} of its terms of reference was to be reviewed by {2}, and the {3} of"
                    + " grace ended on {4}. Its parent bodies have to adopt terms first, the same or others."),
    PARENT_MAY_DELEGATE(
            "LF-9",
            "{0} cannot have a sub-committee: its terms of reference in force do not allow it to delegate onward."),
    SUB_COMMITTEE_IS_OF_DELEGATING_PARTIES(
            "LF-9", "{0} does not delegate to {1}, and so cannot be a party to a sub-committee of it.");

    private final String id;
    private final String message;

    CommitteeRule(String id, String message) {
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
