package concordat.persistence.console;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStanding;
import concordat.domain.agreement.Aim;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackRow;
import concordat.domain.pathway.TrackStage;
import concordat.domain.programme.ProgrammeFilter;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.programme.ReadingProgrammes;
import concordat.domain.programme.ServiceRow;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The facts of the partnership, loaded twice, as anybody may look them up. */
class PartnershipFactsTest {
    private static final LocalDate ANNOUNCED = LocalDate.of(2023, 12, 14);
    private static final Console CONSOLE = Postgres.running().console();
    private static final PartnershipId PARTNERSHIP = new ReferenceData(CONSOLE).load();

    @BeforeAll
    static void load_once_more() {
        assertThat(new ReferenceData(CONSOLE).load()).isEqualTo(PARTNERSHIP);
    }

    @Test
    void the_agreement_is_announced_and_nothing_is_claimed_of_signing_and_dates() {
        AgreementRow agreement = agreement();

        assertThat(agreement.status().standing()).isEqualTo(AgreementStanding.CANNOT_TELL);
        assertThat(agreement.status().words()).isEqualTo("Announced; signing and dates not recorded");
        assertThat(agreement.announced()).isEqualTo(ANNOUNCED);
        assertThat(agreement.signed()).isNull();
        assertThat(agreement.parties())
                .isEqualTo("Northamptonshire Healthcare NHS Foundation Trust; Leicestershire Partnership NHS Trust;"
                        + " University of Leicester");
        assertThat(agreement.sponsors()).isNull();
    }

    @Test
    void it_has_the_seven_aims() {
        List<Aim> aims = CONSOLE.as(World.OPERATOR, ReadingAgreements.class, ReadingAgreements::aims).stream()
                .filter(aim -> aim.agreement().equals(agreement().id()))
                .toList();

        assertThat(aims).hasSize(7).extracting(Aim::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void both_trusts_are_on_three_tracks_with_nothing_started_and_the_announcement_as_evidence() {
        List<StatusTrackRow> tracks = CONSOLE.as(World.OPERATOR, ReadingStatus.class, ReadingStatus::tracks).stream()
                .filter(row -> row.trustName().startsWith("Leicestershire Partnership")
                        || row.trustName().startsWith("Northamptonshire Healthcare"))
                .toList();

        assertThat(tracks).hasSize(6).allSatisfy(track -> {
            assertThat(track.stage()).isEqualTo(TrackStage.NOT_STARTED);
            assertThat(track.evidence()).isEqualTo(1);
            assertThat(track.newestEvidence()).isEqualTo(ANNOUNCED);
        });
        assertThat(CONSOLE.as(
                                World.OPERATOR,
                                ReadingStatus.class,
                                status -> status.evidence(Keyset.first().ofSize(500)))
                        .rows())
                .extracting(EvidenceRow::text)
                .anySatisfy(text -> assertThat(text).contains("Associate University Trust"));
    }

    @Test
    void the_work_under_way_is_on_record() {
        List<ProgrammeRow> programmes = CONSOLE
                .as(
                        World.OPERATOR,
                        ReadingProgrammes.class,
                        reading -> reading.programmes(
                                ProgrammeFilter.all(), Keyset.first().ofSize(500)))
                .rows()
                .stream()
                .filter(row -> row.partners().contains("NHFT"))
                .toList();

        assertThat(programmes).hasSize(5).allSatisfy(row -> assertThat(row.fictional())
                .isFalse());
    }

    @Test
    void the_four_services_named_in_public_are_in_the_catalogue() {
        assertThat(CONSOLE.as(
                                World.OPERATOR,
                                ReadingProgrammes.class,
                                reading -> reading.services(
                                        null, "", Keyset.first().ofSize(500)))
                        .rows())
                .filteredOn(row -> row.organisationName().equals("NHFT"))
                .extracting(ServiceRow::name)
                .containsExactly("Community nursing", "Mental health", "Physiotherapy", "Sexual health");
    }

    private static AgreementRow agreement() {
        return CONSOLE
                .as(
                        World.OPERATOR,
                        ReadingAgreements.class,
                        agreements -> agreements.register(
                                AgreementFilter.all().containing("University of Leicester"),
                                AgreementOrder.BY_TITLE,
                                Keyset.first()))
                .rows()
                .stream()
                .filter(row -> row.partnership().equals(PARTNERSHIP))
                .findFirst()
                .orElseThrow();
    }
}
