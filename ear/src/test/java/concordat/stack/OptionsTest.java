package concordat.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path BUILD = Path.of("target");

    @Test
    void without_options_the_usual_ports_are_used_and_everything_is_brought_along() {
        Settings settings = settings(Map.of());

        assertThat(settings.ports()).isEqualTo(Ports.usual());
        assertThat(settings.findOwnDatabase()).isEmpty();
        assertThat(settings.findOwnProvider()).isEmpty();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.lasting()).isTrue();
    }

    @Test
    void an_option_wins_over_an_environment_variable() {
        assertThat(settings(Map.of("CONCORDAT_PORT", "8081")).ports().application())
                .isEqualTo(8081);
        assertThat(settings(Map.of("CONCORDAT_PORT", "8081"), "--port", "8082")
                        .ports()
                        .application())
                .isEqualTo(8082);
        assertThat(settings(Map.of(), "--port=8083").ports().application()).isEqualTo(8083);
    }

    @Test
    void a_switch_needs_no_value() {
        assertThat(settings(Map.of(), "--no-demo", "--port", "8082").demo()).isFalse();
        assertThat(settings(Map.of("CONCORDAT_NO_DEMO", "true")).demo()).isFalse();
    }

    @Test
    void a_database_of_ones_own_needs_its_owner_and_may_name_the_account_of_the_application() {
        String url = "jdbc:postgresql://db/concordat";
        Map<String, String> owner =
                Map.of("CONCORDAT_DATABASE_OWNER", "me", "CONCORDAT_DATABASE_OWNER_PASSWORD", "mine");

        assertThat(settings(owner, "--database-url", url).findOwnDatabase())
                .hasValueSatisfying(own -> assertThat(own.application()).isNull());
        assertRefused("--database-url needs --database-owner too", "--database-url", url);
        assertRefused("starts with jdbc:postgresql:", "--database-url", "mysql://db");
    }

    @Test
    void a_mail_server_needs_an_address_to_send_from_and_links_lead_to_the_application() {
        assertThat(settings(Map.of(), "--port", "8082").mail())
                .containsOnly(Map.entry("CONCORDAT_PUBLIC_ADDRESS", "http://localhost:8082"));
        assertThat(settings(Map.of(), "--public-address", "https://concordat.example.org")
                        .mail())
                .containsOnly(Map.entry("CONCORDAT_PUBLIC_ADDRESS", "https://concordat.example.org"));
        assertRefused("--mail-host needs --mail-from too", "--mail-host", "mail.example.org");
        assertThat(settings(
                                Map.of("CONCORDAT_MAIL_PASSWORD", "secret", "CONCORDAT_PORT", "8082"),
                                "--mail-host",
                                "mail.example.org",
                                "--mail-from",
                                "concordat@example.org")
                        .mail())
                .containsOnly(
                        Map.entry("CONCORDAT_MAIL_HOST", "mail.example.org"),
                        Map.entry("CONCORDAT_MAIL_FROM", "concordat@example.org"),
                        Map.entry("CONCORDAT_MAIL_PASSWORD", "secret"),
                        Map.entry("CONCORDAT_PUBLIC_ADDRESS", "http://localhost:8082"));
    }

    @Test
    void what_makes_no_sense_is_refused_in_one_line() {
        assertRefused("There is no option --prot", "--prot", "1");
        assertRefused("--port needs a value", "--port");
        assertRefused("--port is a number from 1 to 65535, not 70000", "--port", "70000");
        assertRefused("--issuer needs --client-secret too", "--issuer", "https://id.example.org");
    }

    private static void assertRefused(String message, String... arguments) {
        assertThatThrownBy(() -> settings(Map.of(), arguments))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    private static Settings settings(Map<String, String> environment, String... arguments) {
        return new Options(List.of(arguments), environment::get).settings(BUILD);
    }
}
