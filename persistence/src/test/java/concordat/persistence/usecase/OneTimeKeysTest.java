package concordat.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.shared.AgreementId;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form that is sent twice, by a double click or again after a lost answer, makes one thing. */
class OneTimeKeysTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String OFFICER = "Officer";
    private static final String OTHER = "Other officer";

    private final Console console = POSTGRES.console();
    private final World world = new World();
    private final String key = UUID.randomUUID().toString();

    OneTimeKeysTest() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust)
                .with(OTHER, Role.GOVERNANCE_OFFICER, world.otherTrust);
    }

    @Test
    void sent_again_it_returns_what_it_made() {
        AgreementId first = send(OFFICER);

        assertThat(send(OFFICER)).isEqualTo(first);
        assertThat(agreements()).hasSize(1);
    }

    @Test
    void sent_several_times_at_once_it_makes_one_thing() {
        List<CompletableFuture<AgreementId>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> send(OFFICER)))
                .limit(4)
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(agreements()).hasSize(1);
    }

    @Test
    void somebody_elses_key_is_their_own() {
        AgreementId first = send(OFFICER);

        assertThat(send(OTHER)).isNotEqualTo(first);
        assertThat(world.sees(OTHER, "select made from one_time_key where key = '" + key + "'"))
                .hasSize(1)
                .doesNotContain(first.value().toString());
        assertThat(world.sees("Nobody", "select made from one_time_key")).isEmpty();
    }

    private AgreementId send(String officer) {
        return console.as(
                world.actor(officer),
                MaintainingAgreements.class,
                maintaining -> maintaining.record(
                        key,
                        world.partnership,
                        AgreementDraft.between(
                                "Placements", AgreementType.PLACEMENT_AGREEMENT, world.trust, world.otherTrust)));
    }

    private List<String> agreements() {
        return POSTGRES.truth("select id from agreement where partnership_id = '" + world.partnership.value() + "'");
    }
}
