package concordat.persistence.demonstration;

import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.criterion.ConfirmingCriteria;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.criterion.PursuingCriteria;
import concordat.domain.pathway.criterion.PursuitPlan;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.pathway.criterion.Verdict;
import concordat.domain.pathway.route.ReadingRoutes;
import concordat.domain.pathway.route.RouteStep;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.pathway.route.TakingSteps;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How ready one of the trusts is for its first award: some criteria met and confirmed, some waiting, one in question, others missing. */
final class Readying {
    private final Company company;
    private final String officer;
    private final String executive;
    private final LocalDate today;

    /**
     * @param officer who keeps the tracks of the trust
     * @param executive who confirms what that officer assessed
     */
    Readying(Company company, String officer, String executive, LocalDate today) {
        this.company = company;
        this.officer = officer;
        this.executive = executive;
        this.today = today;
    }

    void prove(OrganisationId trust, PartnershipId partnership) {
        StatusTrackId track = company.as(
                        officer, ReadingStatus.class, reading -> reading.find(trust, Track.UHA_MEMBERSHIP))
                .orElseThrow();
        reach(track, TrackStage.BUILDING_EVIDENCE);
        note(track, "UHA-e", "Minutes of the joint committee for a year (fictional)", 60);
        List<Subject> decisions = company.as(
                officer, ReadingCriteria.class, reading -> reading.subjects(track, EvidenceKind.DECISION, "placement"));
        if (!decisions.isEmpty()) {
            company.does(
                    officer,
                    FollowingStatus.class,
                    status -> status.noteRecord(
                            track,
                            version(track),
                            new EvidenceDraft(
                                    today.minusDays(40),
                                    "The partners decided together (fictional)",
                                    decisions.get(0).reference(),
                                    standing(track, "UHA-e").criterion().value(),
                                    "Ingrid Solberg",
                                    today.plusDays(200)),
                            EvidenceKind.DECISION,
                            decisions.get(0).id()));
        }
        confirmed(track, "UHA-e", Verdict.MET, "The joint committee has met in every quarter (fictional)");
        note(track, "UHA-c", "Letter of the university that nominates a director (fictional)", 90);
        confirmed(track, "UHA-c", Verdict.MET, "The university has nominated a director (fictional)");
        UUID letter = standing(track, "UHA-c").evidence().get(0).id();
        company.does(
                officer,
                FollowingStatus.class,
                status -> status.withdrawEvidence(
                        track, version(track), letter, "The nominee has stepped down (fictional)"));
        note(track, "UHA-d", "Report on feedback of students (fictional)", 30);
        assess(track, "UHA-d", Verdict.AT_RISK, "Feedback is good where there is any; a third answered (fictional)");
        plan(track, "UHA-f", "Aled Pritchard", "Agree a form of joint appraisal with the university", 45);
        plan(track, "UHA-g", "Ingrid Solberg", "Draft the letter of application", 120);
        RouteStep board = company.as(officer, ReadingRoutes.class, reading -> reading.of(partnership)).stream()
                .filter(step -> step.details().track() == Track.UHA_MEMBERSHIP)
                .findFirst()
                .orElseThrow();
        company.does(
                officer,
                TakingSteps.class,
                steps -> steps.take(
                        "demonstration " + board.id().value(),
                        track,
                        board.id(),
                        new StepTaken.Taking(today.minusDays(20), null, null, "Board paper 12 (fictional)")));
    }

    private void reach(StatusTrackId track, TrackStage stage) {
        company.does(
                officer,
                FollowingStatus.class,
                status -> status.reach(track, version(track), stage, today.minusDays(120), ""));
    }

    private void note(StatusTrackId track, String code, String text, int daysAgo) {
        company.does(
                officer,
                FollowingStatus.class,
                status -> status.noteEvidence(
                        track,
                        version(track),
                        new EvidenceDraft(
                                today.minusDays(daysAgo),
                                text,
                                "Shared drive (fictional)",
                                standing(track, code).criterion().value(),
                                "Ingrid Solberg",
                                today.plusDays(300))));
    }

    private void confirmed(StatusTrackId track, String code, Verdict verdict, String reason) {
        assess(track, code, verdict, reason);
        CriterionStanding standing = standing(track, code);
        company.does(
                executive,
                ConfirmingCriteria.class,
                confirming -> confirming.confirm(
                        "demonstration confirmed " + track + code, track, standing.criterion(), standing.version()));
    }

    private void assess(StatusTrackId track, String code, Verdict verdict, String reason) {
        CriterionStanding standing = standing(track, code);
        company.does(
                officer,
                PursuingCriteria.class,
                pursuing -> pursuing.assess(
                        "demonstration assessed " + track + code,
                        track,
                        standing.criterion(),
                        standing.version(),
                        verdict,
                        reason));
    }

    private void plan(StatusTrackId track, String code, String owner, String next, int days) {
        CriterionStanding standing = standing(track, code);
        company.does(
                officer,
                PursuingCriteria.class,
                pursuing -> pursuing.plan(
                        "demonstration planned " + track + code,
                        track,
                        standing.criterion(),
                        standing.version(),
                        new PursuitPlan(owner, next + " (fictional)", today.plusDays(days), null)));
    }

    private long version(StatusTrackId track) {
        return company.as(officer, ReadingStatus.class, reading -> reading.track(track))
                .version();
    }

    private CriterionStanding standing(StatusTrackId track, String code) {
        return company.as(officer, ReadingCriteria.class, reading -> reading.on(track)).stream()
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
