package concordat.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.programme.ProgrammeEntry;
import concordat.domain.programme.ProgrammeKind;
import concordat.domain.programme.ProgrammeStatus;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import concordat.web.error.Unreadable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewProgrammeTest {
    private static final OrganisationId TRUST = new OrganisationId(new UUID(1, 1));
    private static final AgreementId BASIS = new AgreementId(new UUID(2, 1));
    private static final PurposeId HIDDEN = new PurposeId(new UUID(3, 1));
    private static final PurposeId SEEN = new PurposeId(new UUID(3, 2));
    private static final ProgrammeEntry THERE = ProgrammeEntry.of(
                    "Clinics", ProgrammeKind.TEACHING, ProgrammeStatus.PAUSED, TRUST)
            .restingOn(BASIS, Set.of(HIDDEN, SEEN))
            .asFiction();

    @Test
    void what_is_withheld_stays_and_what_is_seen_and_left_out_goes() {
        ProgrammeEntry amended = given(null).inPlaceOf(THERE, Set.of(SEEN), BASIS);

        assertThat(amended.aims()).containsExactly(HIDDEN);
        assertThat(amended.agreement()).isEqualTo(BASIS);
        assertThat(amended.status()).isEqualTo(ProgrammeStatus.PAUSED);
        assertThat(amended.fictional()).isTrue();
    }

    @Test
    void an_agreement_that_is_seen_and_left_out_goes_and_another_takes_its_place() {
        AgreementId other = new AgreementId(new UUID(2, 2));

        assertThat(given(null).inPlaceOf(THERE, Set.of(HIDDEN, SEEN), null).agreement())
                .isNull();
        assertThat(given(other.value().toString())
                        .inPlaceOf(THERE, Set.of(), BASIS)
                        .agreement())
                .isEqualTo(other);
    }

    @Test
    void a_new_one_says_its_status() {
        assertThatThrownBy(() -> given(null).entry())
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("missing");
    }

    private static NewProgramme given(@Nullable String agreement) {
        return new NewProgramme(
                null,
                "Clinics",
                "TEACHING",
                null,
                null,
                List.of(TRUST.value().toString()),
                null,
                null,
                null,
                null,
                null,
                agreement,
                null,
                null,
                null,
                null);
    }
}
