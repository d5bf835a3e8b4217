package concordat.domain.pathway.criterion;

import static java.util.Comparator.comparingInt;

import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.criterion.CriterionGrounds.Asked;
import concordat.domain.pathway.criterion.CriterionGrounds.Judgement;
import concordat.domain.shared.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a criterion is met, and why that has to be read with care (US-4, US-6). Pages, portfolios and reports all tell it from here, so
 * that none says "Met" where another says "Met, in question".
 *
 * @param verdict whether it is met: reckoned, or judged and confirmed; null if that cannot be told
 * @param reckoning how it was reckoned; null if it is judged
 * @param waiting the number of what was judged last, if nobody has confirmed it; null if nothing waits
 */
public record CriterionState(
        @Nullable Verdict verdict, @Nullable Reckoning reckoning, @Nullable Integer waiting, List<Caution> cautions) {
    /** What people call a criterion that is met. */
    public static final String MET = Verdict.MET.words();

    /** What people call a criterion that is met, if something puts that in question. */
    public static final String IN_QUESTION = "Met, in question";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public CriterionState {
        cautions = List.copyOf(cautions);
    }

    /** Tells it from what there is. */
    public static CriterionState of(CriterionGrounds grounds) {
        List<Judgement> latestFirst = grounds.judgements().stream()
                .sorted(comparingInt(Judgement::number).reversed())
                .toList();
        Optional<Judgement> confirmed =
                latestFirst.stream().filter(each -> !each.isWaiting()).findFirst();
        Cautious cautious = new Cautious(grounds, new ArrayList<>());
        cautious.ofCriterion();
        if (grounds.isReckoned()) {
            Reckoning reckoning = reckon(grounds);
            cautious.ofMeasure();
            cautious.ofTheRest(confirmed);
            return new CriterionState(reckoning.verdict(), reckoning, null, cautious.cautions());
        }
        Optional<Judgement> waiting = latestFirst.stream().findFirst().filter(Judgement::isWaiting);
        cautious.ofJudgements(confirmed, waiting);
        cautious.ofTheRest(confirmed);
        return new CriterionState(
                confirmed.map(Judgement::verdict).orElse(null),
                null,
                waiting.map(Judgement::number).orElse(null),
                cautious.cautions());
    }

    private static Reckoning reckon(CriterionGrounds grounds) {
        return grounds.plan().measure() == null
                ? Reckoning.impossible("No measure is chosen for it.")
                : grounds.asked().requirement().threshold().reckon(grounds.readings());
    }

    /** Collects what there is to be careful about. */
    private record Cautious(CriterionGrounds grounds, List<Caution> cautions) {
        void ofCriterion() {
            if (!grounds.asked().requirement().confirmed()) {
                say(Caution.Kind.CRITERION_UNCONFIRMED, "The criterion is unconfirmed: it has to be checked.");
            }
        }

        void ofMeasure() {
            if (grounds.plan().measure() == null) {
                say(Caution.Kind.NO_MEASURE, "No measure is chosen, so that it cannot be told whether it is met.");
            }
        }

        void ofJudgements(Optional<Judgement> confirmed, Optional<Judgement> waiting) {
            waiting.ifPresent(each -> say(
                    Caution.Kind.ASSESSMENT_UNCONFIRMED,
                    "Assessed as \"" + each.verdict().words().toLowerCase(Locale.UK) + "\" by " + each.by() + " on "
                            + DAY.format(each.on()) + ", and not confirmed yet."));
            Asked present = grounds.asked();
            confirmed
                    .filter(each -> each.version() != present.version())
                    .ifPresent(each -> say(
                            Caution.Kind.CRITERION_CHANGED,
                            "It was assessed by version " + each.version() + " of the criterion; version "
                                    + present.version() + " holds since " + DAY.format(present.from()) + "."));
        }

        void ofTheRest(Optional<Judgement> confirmed) {
            List<EvidenceDetails> standing =
                    grounds.evidence().stream().filter(EvidenceDetails::stands).toList();
            if (standing.isEmpty()) {
                say(Caution.Kind.NO_EVIDENCE, "There is no evidence for it that you can see.");
            } else if (standing.stream().allMatch(this::isStale)) {
                say(
                        Caution.Kind.EVIDENCE_STALE,
                        "All of its evidence is older than " + grounds.evidenceMonths() + " months.");
            }
            for (EvidenceDetails piece : standing) {
                LocalDate review = piece.review();
                if (review != null && review.isBefore(grounds.day())) {
                    say(
                            Caution.Kind.REVIEW_OVERDUE,
                            "Evidence of " + DAY.format(piece.on()) + " was to be reviewed by " + DAY.format(review)
                                    + ".");
                }
            }
            standing.stream()
                    .filter(this::hasChanged)
                    .forEach(piece -> say(
                            Caution.Kind.RECORD_CHANGED,
                            "The record behind the evidence of " + DAY.format(piece.on())
                                    + " has changed since it was noted, or cannot be seen any more."));
            confirmed.map(Judgement::confirmed).ifPresent(this::ofWithdrawalsSince);
            ofPlan();
        }

        private void ofWithdrawalsSince(LocalDate confirmed) {
            for (EvidenceDetails piece : grounds.evidence()) {
                LocalDate withdrawn = piece.withdrawn();
                if (withdrawn != null && !withdrawn.isBefore(confirmed)) {
                    say(
                            Caution.Kind.EVIDENCE_WITHDRAWN,
                            "Evidence of " + DAY.format(piece.on()) + " was withdrawn on " + DAY.format(withdrawn)
                                    + ", after this was confirmed: " + piece.withdrawalReason());
                }
            }
        }

        private void ofPlan() {
            LocalDate due = grounds.plan().due();
            if (due != null
                    && due.isBefore(grounds.day())
                    && !grounds.plan().nextStep().isEmpty()) {
                say(Caution.Kind.STEP_OVERDUE, "The next step was due on " + DAY.format(due) + ".");
            }
        }

        private boolean isStale(EvidenceDetails piece) {
            return piece.on().isBefore(grounds.day().minusMonths(grounds.evidenceMonths()));
        }

        private boolean hasChanged(EvidenceDetails piece) {
            UUID id = piece.subject().id();
            if (id == null || !piece.subject().kind().isOnRecord()) {
                return false;
            }
            Subject there = grounds.subjects().get(id);
            return there == null
                    || !Sha256.hex(there.says()).equals(piece.subject().fingerprint());
        }

        private void say(Caution.Kind kind, String words) {
            cautions.add(new Caution(kind, words));
        }
    }

    /** What people call it: the verdict, "Met, in question", or that it cannot be told. */
    public String words() {
        if (verdict == null) {
            return waiting == null ? "Not assessed" : "Waits to be confirmed";
        }
        return verdict == Verdict.MET && isInQuestion() ? IN_QUESTION : verdict.words();
    }

    /** Whether it is met, and nothing puts that in question. */
    public boolean isMet() {
        return verdict == Verdict.MET && !isInQuestion();
    }

    /** Whether something puts in question that it is met. */
    public boolean isInQuestion() {
        return verdict == Verdict.MET
                && cautions.stream().anyMatch(caution -> caution.kind().questions());
    }
}
