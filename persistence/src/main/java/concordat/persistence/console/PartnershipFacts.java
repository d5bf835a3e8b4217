package concordat.persistence.console;

import concordat.domain.agreement.AgreementDetails;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.pathway.EvidenceDraft;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.criterion.KeepingCriteria;
import concordat.domain.pathway.route.KeepingRoutes;
import concordat.domain.programme.MaintainingProgrammes;
import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What is publicly known of the partnership's agreement, its aims, the trusts' status and the work under way, and no
 * further. What is there already stays as it is.
 */
final class PartnershipFacts {
    private static final LocalDate ANNOUNCED = LocalDate.of(2023, 12, 14);
    private static final String TITLE = "Partnership of the two trusts with the University of Leicester";
    private static final String[] AIMS = {
        "Further develop medical teaching, training and health sciences research for health professionals",
        "Create centres of academic excellence",
        "Grow innovation",
        "Build the reputation as excellent teaching and research delivery organisations",
        "Increase recruitment and retention of the workforce across the two trusts",
        "Increase the university's academic and clinical research portfolio",
        "Improve care for patients and service users, and bring more benefits to the local populations"
    };
    private static final List<String> SERVICES =
            List.of("Mental health", "Community nursing", "Sexual health", "Physiotherapy");

    private final Console console;
    private final Clock clock;
    private final Actor.Operator operator;
    private final PartnershipId partnership;
    private final OrganisationId lpt;
    private final OrganisationId nhft;
    private final OrganisationId uol;

    PartnershipFacts(
            Console console,
            Clock clock,
            Actor.Operator operator,
            PartnershipId partnership,
            OrganisationId lpt,
            OrganisationId nhft,
            OrganisationId uol) {
        this.console = console;
        this.clock = clock;
        this.operator = operator;
        this.partnership = partnership;
        this.lpt = lpt;
        this.nhft = nhft;
        this.uol = uol;
    }

    void load() {
        loadAgreement();
        for (OrganisationId trust : List.of(lpt, nhft)) {
            for (Track track : Track.values()) {
                loadTrack(trust, track);
            }
        }
        act(
                KeepingCriteria.class,
                criteria -> criteria.takeStandard(UUID.randomUUID().toString(), partnership));
        act(KeepingRoutes.class, routes -> routes.takeStandard(UUID.randomUUID().toString(), partnership));
        loadProgrammes();
        SERVICES.forEach(this::loadService);
    }

    private void loadAgreement() {
        AgreementId id = findAgreement()
                .orElseGet(() -> console.at(
                        clock.instant(),
                        operator,
                        MaintainingAgreements.class,
                        agreements -> agreements.record(
                                partnership,
                                AgreementDraft.between(TITLE, AgreementType.PARTNERSHIP_AGREEMENT, nhft, lpt, uol)
                                        .described(
                                                "Formal partnership, announced on 14 December 2023. It builds on the existing"
                                                        + " relationship in medical teaching, training and health sciences research,"
                                                        + " on teaching programmes, initiatives and quality improvement; all"
                                                        + " organisations re-confirmed their commitment to it and its strategic"
                                                        + " importance. The day of signing and the term are not public.")
                                        .withPurposes(AIMS))));
        AgreementDetails details =
                console.at(clock.instant(), operator, ReadingAgreements.class, agreements -> agreements.agreement(id));
        if (details.status().stage() == AgreementStage.PROPOSED) {
            act(MaintainingAgreements.class, agreements -> agreements.announce(id, details.version(), ANNOUNCED));
        }
    }

    private Optional<AgreementId> findAgreement() {
        return console
                .at(
                        clock.instant(),
                        operator,
                        ReadingAgreements.class,
                        agreements -> agreements.register(
                                AgreementFilter.all()
                                        .containing(TITLE)
                                        .ofType(AgreementType.PARTNERSHIP_AGREEMENT)
                                        .with(uol),
                                AgreementOrder.BY_TITLE,
                                Keyset.first()))
                .rows()
                .stream()
                .filter(row -> row.partnership().equals(partnership))
                .map(AgreementRow::id)
                .findFirst();
    }

    /** "Associate" is no award on any track: the announcement is evidence on the way, and nothing more (domain fact 3). */
    private void loadTrack(OrganisationId trust, Track track) {
        StatusTrackId id = console.at(
                        clock.instant(), operator, ReadingStatus.class, status -> status.find(trust, track))
                .orElseGet(() -> console.at(
                        clock.instant(),
                        operator,
                        FollowingStatus.class,
                        status -> status.open(partnership, trust, track)));
        StatusTrackDetails details =
                console.at(clock.instant(), operator, ReadingStatus.class, status -> status.track(id));
        if (details.evidence().isEmpty()) {
            act(
                    FollowingStatus.class,
                    status -> status.noteEvidence(
                            id,
                            details.version(),
                            EvidenceDraft.of(
                                    ANNOUNCED,
                                    "The trust became an Associate University Trust by its partnership with the University of"
                                            + " Leicester: the first step towards University Teaching Hospital status.",
                                    "Announcement of 14 December 2023")));
        }
    }

    private void loadProgrammes() {
        loadProgramme(ProgrammeEntry.of(
                "Dreams: a project on domestic abuse in mental health settings",
                ProgrammeKind.RESEARCH_PROJECT,
                ProgrammeStatus.UNDER_WAY,
                nhft,
                uol));
        loadProgramme(ProgrammeEntry.of(
                "A new approach to providing medical placements for students",
                ProgrammeKind.PLACEMENTS,
                ProgrammeStatus.UNDER_WAY,
                nhft,
                uol));
        loadProgramme(ProgrammeEntry.of(
                "Teaching programmes across both trusts",
                ProgrammeKind.TEACHING,
                ProgrammeStatus.UNDER_WAY,
                lpt,
                nhft,
                uol));
        loadProgramme(ProgrammeEntry.of(
                        "Initiatives and quality improvement work of the group",
                        ProgrammeKind.QUALITY_IMPROVEMENT,
                        ProgrammeStatus.UNDER_WAY,
                        lpt,
                        nhft)
                .described("Since 2021."));
        loadProgramme(ProgrammeEntry.of(
                "Centres of academic excellence",
                ProgrammeKind.CENTRE_OF_EXCELLENCE,
                ProgrammeStatus.PLANNED,
                lpt,
                nhft,
                uol));
    }

    private void loadProgramme(ProgrammeEntry entry) {
        if (console.at(
                        clock.instant(),
                        operator,
                        ReadingProgrammes.class,
                        programmes -> programmes.find(partnership, entry.name()))
                .isEmpty()) {
            act(MaintainingProgrammes.class, programmes -> programmes.record(partnership, entry));
        }
    }

    private void loadService(String name) {
        if (console.at(clock.instant(), operator, ReadingProgrammes.class, programmes -> programmes.find(nhft, name))
                .isEmpty()) {
            act(MaintainingProgrammes.class, programmes -> programmes.listService(nhft, name, false));
        }
    }

    private <U> void act(Class<U> useCase, Consumer<U> what) {
        console.at(clock.instant(), operator, useCase, instance -> {
            what.accept(instance);
            return instance;
        });
    }
}
