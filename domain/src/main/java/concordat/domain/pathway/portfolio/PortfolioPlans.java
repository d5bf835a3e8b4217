package concordat.domain.pathway.portfolio;

import concordat.domain.pathway.Award;
import concordat.domain.pathway.EvidenceSubjects;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.criterion.Assessment;
import concordat.domain.pathway.criterion.Caution;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.criterion.Reckoning;
import concordat.domain.pathway.criterion.Requirement;
import concordat.domain.pathway.portfolio.PortfolioPlan.CriterionLine;
import concordat.domain.pathway.portfolio.PortfolioPlan.Exhibit;
import concordat.domain.pathway.portfolio.PortfolioPlan.OnTrack;
import concordat.domain.pathway.portfolio.PortfolioPlan.StepLine;
import concordat.domain.pathway.readiness.Readiness;
import concordat.domain.pathway.readiness.Readiness.RouteLine;
import concordat.domain.pathway.readiness.ReckonedReadiness;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.pathway.route.Voting;
import concordat.domain.shared.OrganisationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reckons what the portfolio of a trust holds for the actor. */
@Dependent
class PortfolioPlans {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The same for every reader and every time, or a portfolio that was made would not be found again. */
    private static final Comparator<EvidenceDetails> OLDEST_FIRST =
            Comparator.comparing(EvidenceDetails::on).thenComparing(EvidenceDetails::id);

    private final ReckonedReadiness readiness;
    private final EvidenceSubjects records;

    @Inject
    PortfolioPlans(ReckonedReadiness readiness, EvidenceSubjects records) {
        this.readiness = readiness;
        this.records = records;
    }

    /** What it holds today. @throws concordat.domain.shared.NotFound if the trust is followed on no track, or the actor may not see it */
    PortfolioPlan of(OrganisationId trust) {
        Readiness ready = readiness.of(trust, null);
        Labels labels = new Labels();
        List<OnTrack> tracks =
                ready.tracks().stream().map(track -> onTrack(track, labels)).toList();
        Map<UUID, Subject> pointedAt = records.all(labels.pieces().stream()
                .map(EvidenceDetails::subject)
                .filter(subject -> subject.kind().isOnRecord())
                .map(subject -> Objects.requireNonNull(subject.id()))
                .collect(Collectors.toSet()));
        return new PortfolioPlan(
                ready.tracks().get(0).track().partnership(),
                trust,
                ready.trustName(),
                ready.today(),
                tracks,
                labels.pieces().stream()
                        .map(piece -> exhibit(labels.of(piece), piece, pointedAt))
                        .toList());
    }

    /** Gives each piece of evidence its label, in the order in which it is met first. */
    private static final class Labels {
        private final Map<UUID, EvidenceDetails> pieces = new LinkedHashMap<>();
        private final List<UUID> order = new ArrayList<>();

        String of(EvidenceDetails piece) {
            if (pieces.putIfAbsent(piece.id(), piece) == null) {
                order.add(piece.id());
            }
            return "E" + (order.indexOf(piece.id()) + 1);
        }

        List<EvidenceDetails> pieces() {
            return List.copyOf(pieces.values());
        }
    }

    private static OnTrack onTrack(Readiness.OnTrack on, Labels labels) {
        Award.Terms award = on.track().award();
        return new OnTrack(
                on.track().track().words(),
                on.track().stage().words(),
                on.track().reached(),
                award == null ? "" : "Awarded by " + award.authority() + " on " + DAY.format(award.on()),
                on.criteria().stream()
                        .map(standing -> criterion(standing, labels))
                        .toList(),
                on.route().stream().map(PortfolioPlans::step).toList(),
                on.track().evidence().stream()
                        .filter(EvidenceDetails::stands)
                        .filter(piece -> piece.criterion() == null)
                        .sorted(OLDEST_FIRST)
                        .map(labels::of)
                        .toList());
    }

    private static CriterionLine criterion(CriterionStanding standing, Labels labels) {
        Requirement asked = standing.present().requirement();
        return new CriterionLine(
                standing.code(),
                asked.text(),
                asked.threshold().words(),
                asked.source(),
                !asked.confirmed(),
                standing.words(),
                reckoning(standing),
                standing.cautions().stream().map(Caution::words).toList(),
                standing.evidence().stream()
                        .filter(EvidenceDetails::stands)
                        .sorted(OLDEST_FIRST)
                        .map(labels::of)
                        .toList());
    }

    private static String reckoning(CriterionStanding standing) {
        Reckoning reckoning = standing.reckoning();
        if (reckoning != null) {
            return Stream.of(standing.measureName(), reckoning.arithmetic())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(": "));
        }
        return standing.assessments().stream()
                .filter(assessment -> !assessment.isWaiting())
                .findFirst()
                .map(PortfolioPlans::words)
                .orElse("");
    }

    private static String words(Assessment assessment) {
        return "Assessed by " + assessment.assessedBy() + " on " + DAY.format(assessment.assessedOn())
                + assessment
                        .confirmedOn()
                        .map(on -> ", confirmed by " + assessment.confirmedBy() + " on " + DAY.format(on))
                        .orElse("")
                + (assessment.reason().isEmpty() ? "" : ": " + assessment.reason());
    }

    private static StepLine step(RouteLine line) {
        return new StepLine(line.step().details().step(), line.step().details().decider(), taken(line));
    }

    private static String taken(RouteLine line) {
        StepTaken taken = line.taken();
        if (taken == null) {
            return "";
        }
        Voting votes = taken.taking().votes();
        LocalDate on = taken.taking().on();
        return "On " + DAY.format(on)
                + (votes == null ? "" : ", " + votes.inFavour() + " of " + votes.cast() + " for it")
                + (line.proof().isEmpty() ? "" : ", " + line.proof());
    }

    private static Exhibit exhibit(String label, EvidenceDetails piece, Map<UUID, Subject> records) {
        UUID id = piece.subject().id();
        Subject pointedAt = id == null ? null : records.get(id);
        String known = piece.subject().fingerprint();
        return new Exhibit(
                label,
                piece.id(),
                piece.revision(),
                piece.subject().kind().words(),
                piece.text(),
                piece.source(),
                piece.on(),
                piece.owner(),
                piece.review(),
                piece.notedBy(),
                piece.notedOn(),
                pointedAt == null ? "" : pointedAt.reference() + ": " + pointedAt.title(),
                piece.subject().file(),
                piece.subject().file() == null ? null : id,
                piece.fingerprint(),
                known == null ? "" : known);
    }
}
