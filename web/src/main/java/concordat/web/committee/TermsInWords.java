package concordat.web.committee;

import concordat.domain.committee.BetweenMeetings;
import concordat.domain.committee.CommitteeSheet.PartyLine;
import concordat.domain.committee.DecisionMethod;
import concordat.domain.committee.JointPostCounting;
import concordat.domain.committee.LegalForm;
import concordat.domain.committee.MeetingTerms;
import concordat.domain.committee.MeetingTerms.NoticeIn;
import concordat.domain.committee.Minimum;
import concordat.domain.committee.Provisions;
import concordat.domain.committee.SeatClass;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What terms of reference say, in sentences that somebody who has never seen the form of data understands. */
final class TermsInWords {
    private final Map<OrganisationId, String> names;
    private final LegalForm form;

    /** One clause: what it is about, and what it says. */
    public record Clause(String about, List<String> says) {
        public Clause {
            says = List.copyOf(says);
        }
    }

    TermsInWords(List<PartyLine> parties, LegalForm form) {
        names = parties.stream().collect(Collectors.toMap(PartyLine::organisation, PartyLine::shortName));
        this.form = form;
    }

    List<Clause> of(Provisions terms) {
        List<Clause> clauses = new ArrayList<>();
        List<String> quorum =
                new ArrayList<>(terms.quorum().stream().map(this::words).toList());
        if (terms.chairRequired()) {
            quorum.add("The chair or the vice-chair");
        }
        clauses.add(new Clause("Quorum: must be present and free of interests", quorum));
        clauses.add(new Clause("Decision rule", List.of(words(terms.voting().method()))));
        clauses.add(new Clause(
                "Casting vote",
                List.of(
                        terms.voting().castingVote()
                                ? "Whoever presides has a second, casting vote if votes are equal."
                                : "None: if votes are equal, the question is not carried.")));
        clauses.add(new Clause("Joint posts", List.of(words(terms.voting().jointPosts()))));
        clauses.add(new Clause(
                "Deputies",
                List.of(
                        terms.voting().deputiesMayVote()
                                ? "A deputy named before the meeting counts towards the quorum and votes."
                                : "A deputy may attend, but does not count towards the quorum or vote.")));
        if (form == LegalForm.JOINT_COMMITTEE) {
            clauses.add(new Clause(
                    "Members for parties that do not delegate",
                    List.of(
                            terms.voting().nonDelegatingVote()
                                    ? "They count towards the quorum and vote."
                                    : "They take part, but do not count towards the quorum or vote.")));
        }
        clauses.add(new Clause("Notice", List.of(notice(terms.meetings()))));
        clauses.add(new Clause(
                "Taking part remotely",
                List.of(
                        terms.meetings().remoteAllowed()
                                ? "Members who take part remotely are present."
                                : "Only members in the room are present.")));
        clauses.add(new Clause(
                "Expected attendance",
                List.of("Members should come to " + terms.meetings().minimumAttendance() + "% of meetings.")));
        clauses.add(new Clause(
                "Delegating onward",
                List.of(
                        terms.mayDelegate()
                                ? "It may delegate to sub-committees."
                                : "It may not delegate to sub-committees.")));
        clauses.add(new Clause("Between meetings", between(terms.betweenMeetings())));
        if (!terms.vetoMatters().isEmpty()) {
            clauses.add(new Clause(
                    "Every organisation must agree on",
                    terms.vetoMatters().stream().sorted().toList()));
        }
        return clauses;
    }

    String words(Minimum minimum) {
        String noun = minimum.ofClass().map(SeatClass::words).orElse("voting member");
        String members = Words.count(minimum.needed(), noun, noun + "s");
        return minimum.ofOrganisation()
                .map(organisation -> members + " of " + names.getOrDefault(organisation, "a former party"))
                .orElse(members + (form == LegalForm.COMMITTEES_IN_COMMON ? " of each committee" : " in total"));
    }

    static String words(DecisionMethod method) {
        return switch (method) {
            case SIMPLE_MAJORITY -> "Simple majority: more votes for than against.";
            case TWO_THIRDS -> "Two thirds: at least two thirds of the votes for and against are for.";
            case UNANIMOUS -> "Unanimity: nobody votes against.";
            case CONSENSUS_ONLY -> "Consensus: agreed without a vote.";
            case MAJORITY_IN_EACH_ORG -> "A majority in each organisation: more for than against in every one.";
            case UNANIMOUS_ORGS -> "Every organisation must carry it.";
        };
    }

    static String words(JointPostCounting counting) {
        return switch (counting) {
            case ONCE_AND_FOR_EACH_ORG ->
                "Whoever holds two seats counts once in total, and once for each organisation; they have one vote.";
            case ONE_NAMED_ORG ->
                "Whoever holds two seats counts and votes once, for the organisation named for the joint post.";
        };
    }

    private static String notice(MeetingTerms terms) {
        return terms.noticeDays() == 0
                ? "No notice is required."
                : Words.number(terms.noticeDays()) + (terms.noticeIn() == NoticeIn.CLEAR_DAYS ? " clear" : " working")
                        + (terms.noticeDays() == 1 ? " day" : " days") + " before the meeting.";
    }

    private static List<String> between(BetweenMeetings terms) {
        List<String> allowed = new ArrayList<>();
        if (terms.chairsAction()) {
            allowed.add("The chair may act in urgent matters"
                    + (terms.withExecutive() ? ", together with an executive member" : "")
                    + (terms.consulting() == 0
                            ? "."
                            : ", after consulting "
                                    + Words.count(terms.consulting(), "independent member.", "independent members.")));
        }
        if (terms.writtenResolution()) {
            allowed.add("Members may resolve in writing"
                    + (terms.callIn() ? "; any member may have a meeting decide instead." : "."));
        }
        if (terms.extraordinaryMeeting()) {
            allowed.add("A third of the members may requisition a meeting.");
        }
        if (!allowed.isEmpty() && !terms.onlyInMeetings().isBlank()) {
            allowed.add("In meetings only: " + terms.onlyInMeetings().lines().collect(Collectors.joining(", ")) + ".");
        }
        return allowed.isEmpty() ? List.of("Nothing is decided between meetings.") : allowed;
    }

    /** What a legal form means for what the committee decides. */
    static String help(LegalForm form) {
        return switch (form) {
            case ADVISORY -> "It advises. What it agrees is a recommendation; each parent body decides for itself.";
            case INDIVIDUAL_DECISION_MAKERS ->
                "Each member decides alone, by the authority delegated to them; all affected organisations must agree.";
            case COMMITTEES_IN_COMMON ->
                "A committee of each organisation, meeting together. Each decides for its own organisation, with its own"
                        + " quorum and its own record.";
            case JOINT_COMMITTEE ->
                "One committee with delegated powers. One decision binds every organisation that delegates to it.";
            case SINGLE_ORG_COMMITTEE ->
                "A committee of one organisation, which its decisions bind. Others may attend.";
            case WORKING_GROUP -> "It prepares matters. What it agrees is a recommendation to its parent bodies.";
        };
    }
}
