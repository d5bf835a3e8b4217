package concordat.persistence.demonstration;

import concordat.domain.measure.DefiningMeasures;
import concordat.domain.measure.Direction;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.MeasureId;
import concordat.domain.measure.MeasuredValueId;
import concordat.domain.measure.Narrative;
import concordat.domain.measure.Period;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.RecordingValues;
import concordat.domain.measure.Shape;
import concordat.domain.measure.Target;
import concordat.domain.measure.ValueDraft;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures with made-up values: some with points enough for process limits, some with few. Each is marked as fictional. */
final class Measured {
    private final Company company;
    private final PartnershipId partnership;
    private final Map<String, String> officers;
    private final LocalDate today;

    Measured(Company company, PartnershipId partnership, Map<String, String> officers, LocalDate today) {
        this.company = company;
        this.partnership = partnership;
        this.officers = officers;
        this.today = today;
    }

    void all() {
        vacancies();
        recruits();
        consultants();
        placementWeeks();
        papers();
    }

    /** Fourteen months that vary by chance alone. */
    private void vacancies() {
        MeasureId id = define(
                "NHFT",
                share("Vacancy rate", "NHFT", MeasureDomain.WORKFORCE, "Vacant posts", "Posts in the establishment")
                        .over(PeriodBasis.MONTH, Direction.DECREASE)
                        .aiming("8", today.plusMonths(12)));
        record(
                "NHFT",
                id,
                PeriodBasis.MONTH,
                1200,
                new Narrative(
                        "The rate varies by chance and has not come down.",
                        "Joint recruitment days with the university.",
                        "Placements cannot be supervised where posts are vacant."),
                118,
                112,
                121,
                115,
                109,
                119,
                114,
                122,
                111,
                117,
                120,
                113,
                116,
                118);
    }

    /** Thirteen quarters, of which the last are better than chance allows. */
    private void recruits() {
        MeasureId id = define(
                "LPT",
                number("Recruits to NIHR studies", "LPT", MeasureDomain.RESEARCH, "recruits")
                        .over(PeriodBasis.NHS_QUARTER, Direction.INCREASE)
                        .aiming("150", today.plusMonths(9)));
        record(
                "LPT",
                id,
                PeriodBasis.NHS_QUARTER,
                0,
                new Narrative("More people were recruited than chance explains.", "Go on as this year.", ""),
                101,
                96,
                104,
                99,
                102,
                97,
                118,
                121,
                117,
                124,
                119,
                126,
                122);
    }

    /** Three years of a share, too few for process limits. */
    private void consultants() {
        MeasureId id = define(
                "LPT",
                share(
                                "Consultants with a contract of the university",
                                "LPT",
                                MeasureDomain.STATUS,
                                "Consultants with a substantive contract of the university",
                                "Consultants in post")
                        .over(PeriodBasis.NHS_YEAR, Direction.INCREASE)
                        .aiming("6", today.plusMonths(24)));
        record("LPT", id, PeriodBasis.NHS_YEAR, 160, Narrative.NONE, 4, 6, 7);
    }

    /** Four academic years, one of them corrected. */
    private void placementWeeks() {
        MeasureId id = define(
                "UoL",
                number("Student placement weeks", null, MeasureDomain.EDUCATION, "weeks")
                        .over(PeriodBasis.ACADEMIC_YEAR, Direction.INCREASE)
                        .aiming("5200", today.plusMonths(18)));
        MeasuredValueId last = record("UoL", id, PeriodBasis.ACADEMIC_YEAR, 0, Narrative.NONE, 4310, 4480, 4395, 4720);
        Period period = PeriodBasis.ACADEMIC_YEAR.of(today);
        company.does(
                officer("UoL"),
                RecordingValues.class,
                recording -> recording.correct(
                        "placement weeks corrected",
                        id,
                        last,
                        new ValueDraft(
                                period.from(),
                                asAt(period),
                                Figure.number(BigDecimal.valueOf(4702)),
                                new Narrative("Slightly more weeks than the year before.", "", "")),
                        "Weeks of one cohort were counted twice"));
    }

    /** One that was retired after a year. */
    private void papers() {
        MeasureId id = define(
                "UoL",
                number("Joint papers", null, MeasureDomain.RESEARCH, "papers")
                        .over(PeriodBasis.NHS_YEAR, Direction.INCREASE));
        record("UoL", id, PeriodBasis.NHS_YEAR, 0, Narrative.NONE, 18);
        company.does(
                officer("UoL"),
                DefiningMeasures.class,
                defining -> defining.retire(id, 0, "Counted by the university for all partners together"));
    }

    private MeasureId define(String party, Wanted wanted) {
        MeasureDraft draft = draft(wanted, party);
        return company.as(
                officer(party),
                DefiningMeasures.class,
                defining -> defining.define("measure " + wanted.name(), partnership, draft));
    }

    /** Records these for the latest periods, in their order, the last for the present one; of that many, if it is a share. */
    private MeasuredValueId record(
            String party, MeasureId id, PeriodBasis basis, int of, Narrative latest, int... counts) {
        List<Period> periods = basis.of(today).andBefore(counts.length);
        MeasuredValueId last = null;
        for (int i = 0; i < counts.length; i++) {
            Period period = periods.get(counts.length - 1 - i);
            BigDecimal count = BigDecimal.valueOf(counts[i]);
            ValueDraft draft = new ValueDraft(
                    period.from(),
                    asAt(period),
                    of == 0 ? Figure.number(count) : Figure.share(count, BigDecimal.valueOf(of)),
                    i == counts.length - 1 ? latest : Narrative.NONE);
            String key = "value " + id.value() + " " + period.from();
            last = company.as(officer(party), RecordingValues.class, recording -> recording.record(key, id, draft));
        }
        return Objects.requireNonNull(last);
    }

    private LocalDate asAt(Period period) {
        return period.until().isAfter(today) ? today : period.until();
    }

    private static Wanted share(String name, @Nullable String of, MeasureDomain domain, String counted, String ofAll) {
        return new Wanted(
                name, of, domain, "%", Shape.SHARE, counted, ofAll, Direction.INCREASE, PeriodBasis.NHS_YEAR, null);
    }

    private static Wanted number(String name, @Nullable String of, MeasureDomain domain, String unit) {
        return new Wanted(name, of, domain, unit, Shape.NUMBER, "", "", Direction.INCREASE, PeriodBasis.NHS_YEAR, null);
    }

    private String officer(String party) {
        return Objects.requireNonNull(officers.get(party), party);
    }

    /** What is wanted of a measure; {@code of} is the organisation that is measured, null for the partnership as a whole. */
    private record Wanted(
            String name,
            @Nullable String of,
            MeasureDomain domain,
            String unit,
            Shape shape,
            String counted,
            String ofAll,
            Direction direction,
            PeriodBasis basis,
            @Nullable Target target) {
        Wanted over(PeriodBasis periods, Direction better) {
            return new Wanted(name, of, domain, unit, shape, counted, ofAll, better, periods, target);
        }

        Wanted aiming(String amount, LocalDate by) {
            Target wanted = new Target(new BigDecimal(amount), by);
            return new Wanted(name, of, domain, unit, shape, counted, ofAll, direction, basis, wanted);
        }
    }

    private MeasureDraft draft(Wanted wanted, String owner) {
        String of = wanted.of();
        return new MeasureDraft(
                of == null ? null : company.organisation(of),
                wanted.name(),
                "Made up for the demonstration.",
                wanted.domain(),
                company.organisation(owner),
                officer(owner),
                wanted.unit(),
                wanted.shape(),
                wanted.counted(),
                wanted.ofAll(),
                false,
                wanted.direction(),
                wanted.basis(),
                null,
                wanted.target(),
                aims(wanted.domain()),
                true);
    }

    /** The aim that measures of a domain tell of, by the words that the partnership agreement has for it. */
    private Set<PurposeId> aims(MeasureDomain domain) {
        String word =
                switch (domain) {
                    case EDUCATION -> "teaching";
                    case RESEARCH -> "research portfolio";
                    case WORKFORCE -> "recruitment";
                    case INNOVATION -> "innovation";
                    case STATUS -> "reputation";
                };
        return new AimsByWord(company, officer("UoL")).with(word);
    }
}
