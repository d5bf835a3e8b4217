package concordat.web.decision;

import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.committee.Authority;
import concordat.domain.committee.LegalForm;
import concordat.domain.decision.Condition;
import concordat.domain.decision.DecisionSheet;
import concordat.domain.decision.DecisionState;
import concordat.domain.decision.LinkKind;
import concordat.domain.decision.NewQuestion;
import concordat.domain.decision.Outcome;
import concordat.domain.decision.Proposal;
import concordat.domain.decision.ReadingDecisions;
import concordat.domain.decision.RecordingDecisions;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.Purpose;
import concordat.domain.scheme.ReadingSchemes;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Pounds;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The officer's form for a decision on an item, all at once: the question, the votes, the outcome. A form sent twice
 * records one decision.
 */
@Named
@RequestScoped
public class RecordDecisionPage {
    private static final int TASKS = 3;

    private final RecordingDecisions recording;
    private final ReadingDecisions reading;
    private final ReadingAgreements agreements;
    private final ReadingSchemes schemes;
    private final LocalDate today;
    private final ClosingForm closing;
    private final Notices notices;
    private final Submission sent;
    private final List<Task> tasks = Stream.generate(Task::new).limit(TASKS).toList();
    private final List<Authorised> authorised;
    private final @Nullable DecisionSheet earlier;

    private String question = "";
    private @Nullable Outcome outcome;
    private @Nullable LocalDate returnsOn;
    private String referredTo = "";
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate lapsesOn;
    private @Nullable String matter;
    private String value = "";
    private String rationale = "";
    private @Nullable String agreement;
    private @Nullable LinkKind correctsBy;
    private boolean specialNotice;

    @Inject
    RecordDecisionPage(
            RecordingDecisions recording,
            ReadingDecisions reading,
            ReadingAgreements agreements,
            ReadingSchemes schemes,
            Clock clock,
            ClosingForm closing,
            CurrentActor actor,
            Query query,
            Notices notices,
            Submission sent) {
        this.recording = recording;
        this.reading = reading;
        this.agreements = agreements;
        this.schemes = schemes;
        today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        this.closing = closing;
        this.notices = notices;
        this.sent = sent;
        if (!Authority.isHeld(
                closing.committee().committee(), actor.capacities(), Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR)) {
            throw new NotAllowed("Decisions are recorded by the governance officer or the chair of the committee.");
        }
        authorised = closing.committee().committee().form() == LegalForm.INDIVIDUAL_DECISION_MAKERS
                ? closing.committee().parties().stream()
                        .map(party -> new Authorised(party.organisation(), party.shortName()))
                        .toList()
                : List.of();
        earlier = query.get("corrects").isEmpty() ? null : reading.get(new DecisionId(query.id("corrects")));
    }

    /** Records the decision with its votes. */
    public @Nullable String record() {
        Optional<NewQuestion> put = understood();
        List<Condition> conditions = conditions();
        if (closing.getMode() == null) {
            notices.wrong("mode", "Say whether it was decided by consensus or by vote");
        }
        if (put.isEmpty() || notices.isRefused()) {
            return null;
        }
        DecisionId id = recording.record(
                sent.key().toString(),
                closing.item().id(),
                put.get(),
                conditions,
                closing.isByVote() ? closing.votes() : List.of(),
                closing.closing());
        DecisionSheet made = reading.get(id);
        if (made.state() == DecisionState.OPEN) {
            notices.warn(
                    "Question " + made.reference() + " has been put already and is still open. Declare its outcome.");
        } else {
            Announced.outcome(made, "recorded", notices);
        }
        return address(id);
    }

    /** Puts the question only, so that members vote themselves. */
    public @Nullable String open() {
        Optional<NewQuestion> put = understood();
        List<Condition> conditions = conditions();
        if (put.isEmpty() || notices.isRefused()) {
            return null;
        }
        DecisionId id = recording.open(sent.key().toString(), closing.item().id(), put.get(), conditions);
        notices.done("The question is put. Members who are present can vote on it now.");
        return address(id);
    }

    /** Puts the question on record and leaves it for the next business, because there is no quorum for it (QU-5). */
    public @Nullable String moveToNextBusiness() {
        Optional<NewQuestion> put = understood();
        List<Condition> conditions = conditions();
        if (put.isEmpty() || notices.isRefused()) {
            return null;
        }
        DecisionId id = recording.openForNextBusiness(
                sent.key().toString(), closing.item().id(), put.get(), conditions);
        notices.warn("No decision was taken for want of a quorum. The meeting moves to the next business.");
        return address(id);
    }

    /** Puts the question on record with what those present agreed on it without a quorum (QU-7). */
    public @Nullable String agreeProvisionally() {
        Optional<NewQuestion> put = understood();
        List<Condition> conditions = conditions();
        if (put.isEmpty() || notices.isRefused()) {
            return null;
        }
        DecisionId id = recording.openToAgreeProvisionally(
                sent.key().toString(), closing.item().id(), put.get(), conditions);
        Announced.provisional(notices);
        return address(id);
    }

    private static String address(DecisionId id) {
        return "/decision?faces-redirect=true&id=" + id.value();
    }

    private Optional<NewQuestion> understood() {
        if (outcome == Outcome.DEFERRED && returnsOn == null) {
            notices.wrong("returnsOn", "Enter the date on which the deferred matter comes back");
        }
        if (outcome == Outcome.REFERRED && referredTo.isBlank()) {
            notices.wrong("referredTo", "Enter the body to which the matter is referred");
        }
        if (effectiveFrom != null && lapsesOn != null && !lapsesOn.isAfter(effectiveFrom)) {
            notices.wrong("lapsesOn", "The decision must lapse after it has taken effect");
        }
        if (earlier != null && correctsBy == null) {
            notices.wrong("correctsBy", "Say what it does to decision " + earlier.reference());
        }
        Optional<BigDecimal> pounds = Pounds.entered(value, "value", notices);
        if (outcome == null || notices.isRefused()) {
            return Optional.empty();
        }
        NewQuestion put = new NewQuestion(
                question,
                new Proposal(outcome, returnsOn, referredTo, effectiveFrom, lapsesOn),
                matter == null ? "" : matter,
                rationale,
                pounds.orElse(null),
                agreement == null || agreement.isEmpty() ? null : uuid(agreement),
                authorities(),
                Optional.empty());
        return Optional.of(
                earlier == null || correctsBy == null ? put : put.correcting(correctsBy, earlier.id(), specialNotice));
    }

    private static UUID uuid(String chosen) {
        return UUID.fromString(chosen);
    }

    private Map<OrganisationId, String> authorities() {
        Map<OrganisationId, String> cited = new LinkedHashMap<>();
        authorised.stream()
                .filter(each -> !each.getCited().isBlank())
                .forEach(each -> cited.put(each.organisation(), each.getCited()));
        return cited;
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            tasks.get(i).entered(notices, "tasks:" + i + ":").ifPresent(conditions::add);
        }
        if (outcome == Outcome.APPROVED_WITH_CONDITIONS && conditions.isEmpty() && !notices.isRefused()) {
            notices.wrong(
                    "tasks:0:text", "Enter each condition with its owner and date, or approve without conditions");
        }
        return conditions;
    }

    /** The item, above the heading. */
    public String getCaption() {
        return closing.meeting().committee().name() + ", item " + closing.getItemTitle();
    }

    public String getHeading() {
        String what = earlier == null ? "Record a decision" : "Correct decision " + earlier.reference();
        return closing.item().text().part() == Part.PART_2 ? what + " - Part 2 (reserved business)" : what;
    }

    public String getMeetingAddress() {
        return "/meeting?id=" + closing.meeting().id().value();
    }

    public String getMeetingReference() {
        return closing.meeting().reference();
    }

    /** What the agenda says on the item; empty if it says nothing more. */
    public String getItemText() {
        return closing.item().text().body();
    }

    /** Whether the meeting is in progress, without which nothing can be decided. */
    public boolean isInProgress() {
        return closing.meeting().state() == MeetingState.IN_PROGRESS;
    }

    /** Whether the item is for information, so that it can only be noted (MT-8). */
    public boolean isForInformation() {
        return closing.item().text().purpose() == Purpose.INFORMATION;
    }

    /** The earlier decision, in words; empty if this one corrects none. */
    public String getEarlier() {
        return earlier == null ? "" : earlier.reference() + ": " + earlier.question();
    }

    public List<Option> getCorrections() {
        return List.of(
                Option.of(LinkKind.AMENDS, "Amends it: the rest of it stays in effect"),
                Option.of(LinkKind.SUPERSEDES, "Supersedes it: takes its place"),
                Option.of(LinkKind.RESCINDS, "Rescinds it: it has no effect any more"));
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .filter(Outcome::canBeProposed)
                .filter(each -> !isForInformation() || each == Outcome.NOTED)
                .map(each -> Option.of(each, Asked.words(each)))
                .toList();
    }

    /** The matters that schemes of delegation name, and on which terms of reference ask for every organisation (VO-6). */
    public List<Option> getMatters() {
        Set<String> matters = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        matters.addAll(schemes.matters(closing.committee().committee().id(), today));
        closing.committee()
                .inForce()
                .ifPresent(terms -> matters.addAll(terms.provisions().vetoMatters()));
        return matters.stream().map(each -> Option.of(each, each)).toList();
    }

    public List<Option> getAgreements() {
        return agreements
                .register(
                        AgreementFilter.all(),
                        AgreementOrder.BY_TITLE,
                        Keyset.first().ofSize(Keyset.LARGEST))
                .rows()
                .stream()
                .map(row -> Option.of(row.id().value().toString(), row.title() + " (" + row.reference() + ")"))
                .toList();
    }

    public List<Option> getOwners() {
        return People.options(Stream.concat(
                closing.getBodies().stream()
                        .flatMap(body -> People.on(body.now().roll())),
                closing.meeting().presences().stream().map(MeetingSheet.PresenceLine::person)));
    }

    /** Whether one of the optional groups of the form has something in it, so that it is shown open. */
    public boolean isConditionsOpen() {
        return outcome == Outcome.APPROVED_WITH_CONDITIONS
                || tasks.stream().anyMatch(task -> !task.getText().isBlank() || task.getOwner() != null);
    }

    public boolean isTimingOpen() {
        return returnsOn != null
                || !referredTo.isBlank()
                || effectiveFrom != null
                || lapsesOn != null
                || outcome == Outcome.DEFERRED
                || outcome == Outcome.REFERRED;
    }

    public List<Task> getTasks() {
        return tasks;
    }

    public List<Authorised> getAuthorised() {
        return authorised;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String entered) {
        question = entered == null ? "" : entered;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome chosen) {
        outcome = chosen;
    }

    public @Nullable LocalDate getReturnsOn() {
        return returnsOn;
    }

    public void setReturnsOn(@Nullable LocalDate day) {
        returnsOn = day;
    }

    public String getReferredTo() {
        return referredTo;
    }

    public void setReferredTo(@Nullable String entered) {
        referredTo = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(@Nullable LocalDate day) {
        effectiveFrom = day;
    }

    public @Nullable LocalDate getLapsesOn() {
        return lapsesOn;
    }

    public void setLapsesOn(@Nullable LocalDate day) {
        lapsesOn = day;
    }

    public @Nullable String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String chosen) {
        matter = chosen;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String entered) {
        value = entered == null ? "" : entered;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(@Nullable String entered) {
        rationale = entered == null ? "" : entered;
    }

    public @Nullable String getAgreement() {
        return agreement;
    }

    public void setAgreement(@Nullable String chosen) {
        agreement = chosen;
    }

    public @Nullable LinkKind getCorrectsBy() {
        return correctsBy;
    }

    public void setCorrectsBy(@Nullable LinkKind chosen) {
        correctsBy = chosen;
    }

    public boolean isSpecialNotice() {
        return specialNotice;
    }

    public void setSpecialNotice(boolean given) {
        specialNotice = given;
    }

    /** An organisation whose decision-maker may be asked, and the delegation that is cited (LF-4). */
    public static class Authorised {
        private final OrganisationId organisation;
        private final String name;
        private String cited = "";

        Authorised(OrganisationId organisation, String name) {
            this.organisation = organisation;
            this.name = name;
        }

        OrganisationId organisation() {
            return organisation;
        }

        public String getName() {
            return name;
        }

        public String getCited() {
            return cited;
        }

        public void setCited(@Nullable String entered) {
            cited = entered == null ? "" : entered;
        }
    }
}
