package concordat.domain.pathway.readiness;

import concordat.domain.partner.OrganisationKind;
import concordat.domain.pathway.Award;
import concordat.domain.pathway.Evidence;
import concordat.domain.pathway.EvidenceSubjects;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.Milestone;
import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTracks;
import concordat.domain.pathway.TrustFacts;
import concordat.domain.pathway.criterion.Assessment;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.criterion.PursuitPlan;
import concordat.domain.pathway.criterion.Standings;
import concordat.domain.pathway.criterion.Verdict;
import concordat.domain.pathway.readiness.Readiness.Change;
import concordat.domain.pathway.readiness.Readiness.Next;
import concordat.domain.pathway.readiness.Readiness.OnTrack;
import concordat.domain.pathway.readiness.Readiness.RouteLine;
import concordat.domain.pathway.route.RouteStep;
import concordat.domain.pathway.route.Routes;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reckons how ready a trust is for university status from what the actor may see. */
@Dependent
public class ReckonedReadiness {
    /** For how many months back changes are told, unless the reader asks for another day. */
    public static final int MONTHS = 3;

    private final StatusTracks tracks;
    private final Standings standings;
    private final Routes routes;
    private final EvidenceSubjects records;
    private final TrustFacts facts;
    private final Clock clock;

    @Inject
    public ReckonedReadiness(
            StatusTracks tracks,
            Standings standings,
            Routes routes,
            EvidenceSubjects records,
            TrustFacts facts,
            Clock clock) {
        this.tracks = tracks;
        this.standings = standings;
        this.routes = routes;
        this.records = records;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * How ready that trust is today.
     *
     * @param since the day from which changes are told; null for three months back
     * @throws NotFound if the trust is followed on no track, or the actor may not see it
     */
    public Readiness of(OrganisationId trust, @Nullable LocalDate since) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        LocalDate from = since == null ? today.minusMonths(MONTHS) : since;
        List<StatusTrack> followed = tracks.of(trust);
        if (followed.isEmpty()) {
            throw new NotFound("status track");
        }
        StatusTrack first = followed.get(0);
        String name = facts.nameOf(trust, first.partnership(), today).orElse("");
        OrganisationKind kind = facts.kindOf(trust).orElseThrow(() -> new NotFound("trust"));
        Map<StatusTrackId, List<CriterionStanding>> criteria = standings.of(followed, today);
        List<RouteStep> steps = routes.of(first.partnership());
        List<StepTaken> taken =
                routes.takenOn(followed.stream().map(StatusTrack::id).toList());
        Map<UUID, Subject> proofs = records.all(taken.stream()
                .map(each -> each.taking().decision())
                .filter(Objects::nonNull)
                .map(DecisionId::value)
                .collect(Collectors.toSet()));
        return new Readiness(
                trust,
                name,
                today,
                from,
                followed.stream()
                        .map(track -> onTrack(
                                track,
                                name,
                                criteria.getOrDefault(track.id(), List.of()),
                                route(track, kind, steps, taken, proofs),
                                from,
                                today))
                        .toList());
    }

    private static List<RouteLine> route(
            StatusTrack track,
            OrganisationKind kind,
            List<RouteStep> steps,
            List<StepTaken> taken,
            Map<UUID, Subject> proofs) {
        return steps.stream()
                .filter(step -> step.retired().isEmpty() && step.isOf(track.track(), kind))
                .map(step -> {
                    Optional<StepTaken> done = taken.stream()
                            .filter(each -> each.struck().isEmpty()
                                    && each.track().equals(track.id())
                                    && each.step().equals(step.id()))
                            .findFirst();
                    DecisionId proof =
                            done.map(each -> each.taking().decision()).orElse(null);
                    return new RouteLine(
                            step,
                            done.orElse(null),
                            Optional.ofNullable(proof == null ? null : proofs.get(proof.value()))
                                    .map(Subject::reference)
                                    .orElse(""));
                })
                .toList();
    }

    private static OnTrack onTrack(
            StatusTrack track,
            String name,
            List<CriterionStanding> criteria,
            List<RouteLine> route,
            LocalDate since,
            LocalDate today) {
        return new OnTrack(
                StatusTrackDetails.of(track, name),
                criteria,
                route,
                changes(track, criteria, route, since),
                next(track, criteria, route, today),
                track.award().filter(award -> award.isOver(today)).isPresent());
    }

    private static List<Change> changes(
            StatusTrack track, List<CriterionStanding> criteria, List<RouteLine> route, LocalDate since) {
        List<Change> all = new ArrayList<>();
        for (Milestone milestone : track.milestones()) {
            milestone
                    .on()
                    .ifPresent(on -> all.add(
                            new Change(on, "Stage reached: " + milestone.stage().words(), "")));
        }
        track.award()
                .map(Award::terms)
                .ifPresent(terms -> all.add(new Change(terms.on(), "Awarded", terms.authority())));
        for (Evidence piece : track.evidence()) {
            piece.notedOn()
                    .ifPresent(on -> all.add(new Change(
                            on,
                            (piece.revision() == 1 ? "Evidence noted: " : "Evidence revised: ") + piece.text(),
                            piece.notedBy())));
            piece.withdrawn().ifPresent(on -> all.add(new Change(on, "Evidence withdrawn: " + piece.text(), "")));
        }
        for (CriterionStanding standing : criteria) {
            for (Assessment assessment : standing.assessments()) {
                all.add(new Change(
                        assessment.assessedOn(),
                        standing.code() + " assessed: " + words(assessment.verdict()),
                        assessment.assessedBy()));
                assessment
                        .confirmedOn()
                        .ifPresent(on -> all.add(new Change(
                                on,
                                standing.code() + " confirmed: " + words(assessment.verdict()),
                                assessment.confirmedBy())));
            }
            if (standing.present().number() > 1) {
                all.add(new Change(
                        standing.present().from(),
                        standing.code() + " holds in version "
                                + standing.present().number(),
                        standing.present().recordedBy()));
            }
        }
        for (RouteLine line : route) {
            StepTaken taken = line.taken();
            if (taken != null) {
                all.add(new Change(
                        taken.taking().on(),
                        "Step taken: " + line.step().details().step(),
                        line.step().details().decider()));
            }
        }
        return all.stream()
                .filter(change -> !change.on().isBefore(since))
                .sorted(Comparator.comparing(Change::on).reversed())
                .toList();
    }

    private static String words(Verdict verdict) {
        return verdict.words().toLowerCase(Locale.UK);
    }

    private static List<Next> next(
            StatusTrack track, List<CriterionStanding> criteria, List<RouteLine> route, LocalDate today) {
        List<Next> all = new ArrayList<>();
        track.award().filter(award -> !award.isOver(today)).map(Award::terms).ifPresent(terms -> {
            if (terms.expires() != null) {
                all.add(new Next("The award ends: see to its renewal before", terms.authority(), terms.expires()));
            }
        });
        for (CriterionStanding standing : criteria) {
            PursuitPlan plan = standing.plan();
            if (!plan.nextStep().isEmpty()) {
                all.add(new Next(standing.code() + ": " + plan.nextStep(), plan.owner(), plan.due()));
            }
            standing.waiting()
                    .ifPresent(waiting -> all.add(new Next(
                            standing.code() + ": confirm what " + waiting.assessedBy() + " assessed",
                            "Executive or another governance officer",
                            null)));
        }
        route.stream()
                .filter(line -> line.taken() == null)
                .findFirst()
                .ifPresent(line -> all.add(new Next(
                        "Route: " + line.step().details().step(),
                        line.step().details().decider(),
                        null)));
        return all.stream()
                .sorted(Comparator.comparing(Next::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
