package concordat.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The accounts that a newcomer can sign in with. */
class DemoAccountTest {
    @ParameterizedTest
    @CsvSource({
        "Governance officer",
        "Committee chair",
        "Voting member",
        "Attendee",
        "Executive",
        "Auditor",
        "Administrator"
    })
    void there_is_one_for_each_role_at_each_partner(String role) {
        assertThat(DemoAccount.all().stream()
                        .filter(account -> account.role().equals(role))
                        .map(DemoAccount::organisation))
                .contains("LPT", "NHFT", "UoL");
    }

    @Test
    void there_is_a_joint_post_and_somebody_without_an_appointment() {
        assertThat(DemoAccount.all())
                .anyMatch(account -> account.organisation().equals("NHFT and LPT"))
                .anyMatch(account -> account.role().equals("No appointment yet"));
    }

    @Test
    void each_has_a_name_and_a_subject_of_its_own() {
        List<DemoAccount> all = DemoAccount.all();

        assertThat(all.stream().map(DemoAccount::subject)).doesNotHaveDuplicates();
        assertThat(all.stream().map(DemoAccount::username)).doesNotHaveDuplicates();
        assertThat(all.stream().map(DemoAccount::name)).doesNotHaveDuplicates();
    }
}
