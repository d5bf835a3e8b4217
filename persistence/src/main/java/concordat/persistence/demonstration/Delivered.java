package concordat.persistence.demonstration;

import concordat.domain.placement.KeepingPlacements;
import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementDraft;
import concordat.domain.placement.PlacementId;
import concordat.domain.placement.Profession;
import concordat.domain.placement.ReadingPlacements;
import concordat.domain.placement.TariffDraft;
import concordat.domain.placement.TariffGroup;
import concordat.domain.placement.Years;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.Research;
import concordat.domain.programme.ResearchType;
import concordat.domain.programme.ServiceId;
import concordat.domain.programme.delivery.DeliveringProgrammes;
import concordat.domain.programme.delivery.LinkedArrangement;
import concordat.domain.programme.delivery.MilestoneDraft;
import concordat.domain.programme.delivery.OutputDraft;
import concordat.domain.programme.delivery.OutputKind;
import concordat.domain.programme.delivery.PersonDraft;
import concordat.domain.programme.delivery.ProgrammeRole;
import concordat.domain.programme.delivery.ReadingDelivery;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of about a hundred services, programmes that touch them with milestones, people and outputs, and placements of
 * three academic years with a tariff. All of it is made up, and marked as fictional.
 */
final class Delivered {
    private static final String SOURCE = "Made up for the demonstration";
    private static final List<String> TRUSTS = List.of("NHFT", "LPT");

    private static final List<String> SERVICES = List.of(
            "Adult inpatient wards",
            "Adult safeguarding team",
            "Ageing well team",
            "Asthma and allergy nursing",
            "Autism assessment",
            "Cardiac rehabilitation",
            "Care home support",
            "Child and adolescent mental health",
            "Children's community nursing",
            "Children's continence service",
            "Children's phlebotomy",
            "Community dental care",
            "Community hospital wards",
            "Community learning disability team",
            "Community paediatrics",
            "Continence service",
            "Crisis resolution and home treatment",
            "Diabetes specialist nursing",
            "Dietetic service",
            "Early intervention in psychosis",
            "Eating disorders service",
            "End of life care",
            "Falls prevention",
            "Forensic mental health",
            "Health visiting",
            "Heart failure nursing",
            "Homeless health team",
            "Immunisation team",
            "Infant feeding team",
            "Intermediate care",
            "Liaison psychiatry",
            "Looked-after children's nursing",
            "Memory assessment",
            "Musculoskeletal therapy",
            "Neurological rehabilitation",
            "Occupational therapy for adults",
            "Older people's inpatient wards",
            "Out-of-hours nursing",
            "Palliative nursing",
            "Perinatal mental health",
            "Personality disorder pathway",
            "Pulmonary rehabilitation",
            "School nursing",
            "Speech and language team",
            "Stroke rehabilitation",
            "Talking therapies",
            "Tissue viability",
            "Urgent community response");

    /** Which of the services above students go to, by their place, and of which professions. */
    private static final int[][] PLACED = {
        {0, 2}, {0, 0}, {2, 1}, {7, 2}, {8, 4}, {10, 4}, {11, 14}, {12, 1}, {13, 3}, {16, 2}, {16, 13}, {18, 11},
        {19, 13}, {24, 4}, {29, 7}, {30, 0}, {32, 0}, {33, 7}, {35, 8}, {36, 2}, {38, 1}, {42, 4}, {43, 9}, {44, 8},
        {45, 13}, {47, 1}
    };

    private final Company company;
    private final PartnershipId partnership;
    private final Map<String, String> officers;
    private final LocalDate today;
    private final List<ServiceId> ofNhft = new ArrayList<>();
    private final List<ServiceId> ofLpt = new ArrayList<>();

    Delivered(Company company, PartnershipId partnership, Map<String, String> officers, LocalDate today) {
        this.company = company;
        this.partnership = partnership;
        this.officers = officers;
        this.today = today;
    }

    void all() {
        catalogue();
        programmes();
        tariffs();
        placements();
    }

    private void catalogue() {
        for (String name : SERVICES) {
            ofNhft.add(listed("NHFT", name));
            ofLpt.add(listed("LPT", name));
        }
    }

    private ServiceId listed(String trust, String name) {
        return company.as(
                officer(trust),
                MaintainingProgrammes.class,
                services -> services.listService(company.organisation(trust), name, true));
    }

    private void programmes() {
        AimsByWord aims = new AimsByWord(company, officer("UoL"));
        ProgrammeId memory = recorded(
                "NHFT",
                project(
                                "Early signs of dementia in memory clinics",
                                new Research("A made-up charity", ResearchType.OBSERVATIONAL, "IRAS 000001"),
                                "NHFT",
                                "UoL")
                        .touching(Set.of(ofNhft.get(32), ofNhft.get(36), ofNhft.get(30)))
                        .restingOn(null, aims.with("research portfolio", "Improve care")));
        team(memory, "NHFT", "UoL");
        milestones(memory, "NHFT");
        output(
                memory,
                "NHFT",
                OutputKind.PAPER,
                "Who is referred to memory clinics, and when",
                90,
                "https://doi.example/000001");
        output(memory, "NHFT", OutputKind.EVENT, "Open evening for families", 40, "");
        link(memory);

        ProgrammeId sleep = recorded(
                "LPT",
                project(
                                "Sleep on inpatient wards",
                                new Research("A made-up institute", ResearchType.CLINICAL_TRIAL, "IRAS 000002"),
                                "LPT",
                                "UoL")
                        .touching(Set.of(ofLpt.get(0), ofLpt.get(36)))
                        .restingOn(null, aims.with("research portfolio")));
        team(sleep, "LPT", "UoL");
        milestones(sleep, "LPT");
        status(sleep, "LPT", ProgrammeStatus.PAUSED, 30, "Recruitment waits for a second ward");

        ProgrammeId voices = recorded(
                "UoL",
                project(
                                "Voices of carers",
                                new Research("", ResearchType.QUALITATIVE, "IRAS 000003"),
                                "UoL",
                                "NHFT",
                                "LPT")
                        .touching(Set.of(ofNhft.get(21), ofLpt.get(21), ofLpt.get(38))));
        team(voices, "UoL", "NHFT");
        output(
                voices,
                "UoL",
                OutputKind.GUIDELINE,
                "Talking with carers at the end of life",
                20,
                "Handbook, chapter 4");

        ProgrammeId clinics = recorded(
                "NHFT",
                programme("Student-led clinics", ProgrammeKind.PLACEMENTS, "NHFT", "UoL")
                        .touching(Set.of(ofNhft.get(33), ofNhft.get(44), ofNhft.get(18)))
                        .restingOn(null, aims.with("teaching", "recruitment")));
        milestones(clinics, "NHFT");
        team(clinics, "NHFT", "UoL");
        ProgrammeId simulation = recorded(
                "UoL",
                programme("Simulation of crisis care", ProgrammeKind.TEACHING, "UoL", "LPT", "NHFT")
                        .touching(Set.of(ofNhft.get(16), ofLpt.get(16), ofLpt.get(47)))
                        .restingOn(null, aims.with("teaching")));
        milestones(simulation, "UoL");
        output(simulation, "UoL", OutputKind.TRAINING, "One day course in de-escalation", 60, "");
        ProgrammeId hearts = recorded(
                "LPT",
                programme("Remote checks for heart failure", ProgrammeKind.INNOVATION, "LPT", "UoL")
                        .touching(Set.of(ofLpt.get(5), ofLpt.get(25)))
                        .restingOn(null, aims.with("innovation")));
        milestones(hearts, "LPT");
        output(hearts, "LPT", OutputKind.PRODUCT, "Checklist for home visits", 15, "");
        ProgrammeId falls = recorded(
                "NHFT",
                programme("Fewer falls on wards for older people", ProgrammeKind.QUALITY_IMPROVEMENT, "NHFT", "LPT")
                        .touching(Set.of(ofNhft.get(36), ofLpt.get(36), ofNhft.get(22)))
                        .restingOn(null, aims.with("Improve care")));
        team(falls, "NHFT", "LPT");
        recorded(
                "UoL",
                programme(
                                "Centre for rehabilitation sciences",
                                ProgrammeKind.CENTRE_OF_EXCELLENCE,
                                "UoL",
                                "NHFT",
                                "LPT")
                        .touching(Set.of(ofNhft.get(34), ofNhft.get(44), ofLpt.get(41)))
                        .restingOn(null, aims.with("centres of academic excellence")));
    }

    private ProgrammeEntry programme(String name, ProgrammeKind kind, String... partners) {
        return ProgrammeEntry.of(
                        name,
                        kind,
                        ProgrammeStatus.UNDER_WAY,
                        Stream.of(partners).map(company::organisation).toArray(OrganisationId[]::new))
                .described("Made up for the demonstration.")
                .running(today.minusMonths(11), today.plusMonths(25))
                .ledBy("Dr Ottoline Marsh")
                .sponsoredBy("Margot Ellis")
                .asFiction();
    }

    private ProgrammeEntry project(String name, Research research, String... partners) {
        return programme(name, ProgrammeKind.RESEARCH_PROJECT, partners).researching(research);
    }

    private ProgrammeId recorded(String trust, ProgrammeEntry entry) {
        return company.as(
                officer(trust), MaintainingProgrammes.class, programmes -> programmes.record(partnership, entry));
    }

    private void milestones(ProgrammeId programme, String trust) {
        UUID first = milestone(programme, trust, "Everybody who takes part is trained", today.minusDays(120));
        company.does(
                officer(trust),
                DeliveringProgrammes.class,
                parts -> parts.reachMilestone(programme, first, 0, today.minusDays(113)));
        milestone(programme, trust, "Half of the first year is evaluated", today.minusDays(12));
        UUID struck = milestone(programme, trust, "A second site joins", today.plusDays(50));
        company.does(
                officer(trust),
                DeliveringProgrammes.class,
                parts -> parts.strikeMilestone(programme, struck, 0, "One site is enough for the first phase"));
        milestone(programme, trust, "The board hears what came of it", today.plusDays(140));
    }

    private UUID milestone(ProgrammeId programme, String trust, String title, LocalDate due) {
        return company.as(
                officer(trust),
                DeliveringProgrammes.class,
                parts -> parts.setMilestone(
                        "milestone " + programme.value() + title, programme, new MilestoneDraft(title, due)));
    }

    private void team(ProgrammeId programme, String first, String second) {
        person(programme, first, "Ottoline Marsh", ProgrammeRole.LEAD, null);
        person(programme, second, "Benedict Ashworth", ProgrammeRole.PRINCIPAL_INVESTIGATOR, null);
        person(programme, first, "Saskia Thorne", ProgrammeRole.MANAGER, today.minusDays(70));
        person(programme, first, "Rufus Pemberton", ProgrammeRole.MANAGER, null);
    }

    private void person(ProgrammeId programme, String home, String name, ProgrammeRole role, @Nullable LocalDate last) {
        company.does(
                officer(home),
                DeliveringProgrammes.class,
                parts -> parts.addPerson(
                        "person " + programme.value() + name,
                        programme,
                        new PersonDraft(name, company.organisation(home), role, today.minusMonths(10), last)));
    }

    private void output(
            ProgrammeId programme, String trust, OutputKind kind, String title, int daysAgo, String reference) {
        company.does(
                officer(trust),
                DeliveringProgrammes.class,
                parts -> parts.addOutput(
                        "output " + programme.value() + title,
                        programme,
                        new OutputDraft(kind, title, today.minusDays(daysAgo), reference)));
    }

    private void status(ProgrammeId programme, String trust, ProgrammeStatus to, int daysAgo, String reason) {
        long seen = company.as(officer(trust), ReadingProgrammes.class, programmes -> programmes.programme(programme))
                .version();
        company.does(
                officer(trust),
                MaintainingProgrammes.class,
                programmes -> programmes.changeStatus(programme, seen, to, today.minusDays(daysAgo), reason));
    }

    /** The first honorary arrangement that the officer sees. */
    private void link(ProgrammeId programme) {
        List<LinkedArrangement> known =
                company.as(officer("NHFT"), ReadingDelivery.class, reading -> reading.linkable(partnership));
        known.stream()
                .findFirst()
                .ifPresent(first -> company.does(
                        officer("NHFT"), DeliveringProgrammes.class, parts -> parts.link(programme, first.id())));
    }

    /** Of two of three years: for the oldest there is none, so that it is said. */
    private void tariffs() {
        int present = Years.academic(today);
        for (String trust : TRUSTS) {
            for (int year = present - 1; year <= present; year++) {
                tariff(trust, year, TariffGroup.UNDERGRADUATE_MEDICAL, 80_000 + 1_500L * (year - present));
                tariff(trust, year, TariffGroup.NON_MEDICAL, 15_000 + 400L * (year - present));
            }
        }
    }

    private void tariff(String trust, int year, TariffGroup group, long pence) {
        company.does(
                officer(trust),
                KeepingPlacements.class,
                keeping -> keeping.recordTariff(
                        "tariff " + trust + year + group,
                        new TariffDraft(
                                company.organisation(trust),
                                year,
                                group,
                                pence,
                                new BigDecimal("NHFT".equals(trust) ? "1.0213" : "1.0058"),
                                SOURCE,
                                false)));
    }

    private void placements() {
        List<Profession> professions =
                company.as(officer("NHFT"), ReadingPlacements.class, ReadingPlacements::professions);
        int present = Years.academic(today);
        for (String trust : TRUSTS) {
            List<ServiceId> services = "NHFT".equals(trust) ? ofNhft : ofLpt;
            for (int i = 0; i < PLACED.length; i++) {
                for (int year = present - 2; year <= present; year++) {
                    int seed = i * 7 + (year - present) * 3 + trust.length() * 5;
                    PlacementId made = placement(
                            trust,
                            new PlacementDraft(
                                    services.get(PLACED[i][0]),
                                    professions.get(PLACED[i][1]).id(),
                                    year,
                                    counts(seed, today),
                                    true));
                    if (i == 0 && year == present) {
                        corrected(trust, made, counts(seed + 1, today));
                    }
                }
            }
        }
    }

    private static PlacementCounts counts(int seed, LocalDate asAt) {
        int places = 8 + Math.floorMod(seed * 5, 17);
        int used = places - 3 + Math.floorMod(seed, 5);
        boolean asked = Math.floorMod(seed, 4) != 0;
        int answered = Math.max(1, used - 2);
        return new PlacementCounts(
                places,
                used,
                BigDecimal.valueOf(places * 6L),
                BigDecimal.valueOf(used * 6L),
                asked ? answered - Math.floorMod(seed, 3) * answered / 10 : null,
                asked ? answered : null,
                asAt);
    }

    private PlacementId placement(String trust, PlacementDraft draft) {
        return company.as(
                officer(trust),
                KeepingPlacements.class,
                keeping -> keeping.record(
                        "placement " + draft.service().value()
                                + draft.profession().value() + draft.year(),
                        draft));
    }

    private void corrected(String trust, PlacementId id, PlacementCounts counts) {
        company.does(
                officer(trust),
                KeepingPlacements.class,
                keeping -> keeping.correct("correction " + id.value(), id, counts, "One cohort was counted twice"));
    }

    private String officer(String party) {
        return officers.getOrDefault(party, "");
    }
}
