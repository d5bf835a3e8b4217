package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.register.DownloadingAgreementRegister;
import concordat.domain.agreement.register.ExportFormat;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is taken away is what the page shows on all its pages, to whoever takes it, and is on record. */
class DownloadingAgreementRegisterTest {
    private static final String OFFICER = "Officer of A";
    private static final String ELSEWHERE = "Executive of B";
    private static final int MANY = 503;
    private static final Console CONSOLE = Postgres.running().console();
    private static final World WORLD = new World();

    @BeforeAll
    static void fill_the_register() {
        WORLD.with(OFFICER, Role.GOVERNANCE_OFFICER, WORLD.trust).with(ELSEWHERE, Role.EXECUTIVE, WORLD.otherTrust);
        CONSOLE.as(WORLD.actor(OFFICER), MaintainingAgreements.class, agreements -> {
            for (int i = 0; i < MANY; i++) {
                agreements.record(
                        WORLD.partnership,
                        AgreementDraft.between(
                                "Withheld draft " + i,
                                AgreementType.PLACEMENT_AGREEMENT,
                                WORLD.trust,
                                WORLD.university));
            }
            return OFFICER;
        });
    }

    @Test
    void all_pages_of_it_are_taken_and_the_journal_tells_of_it() {
        PreparedAgreementRegister prepared = prepare(OFFICER, Map.of("q", "withheld", "sort", "-title"));

        String taken = take(OFFICER, prepared);

        assertThat(taken.lines().filter(line -> line.startsWith("Withheld draft")))
                .hasSize(MANY)
                .doesNotHaveDuplicates();
        assertThat(prepared.filter()).isEqualTo("Agreements with \"withheld\", by title, the last first");
        assertThat(Postgres.running()
                        .truth("select kind from journal_entry where subject_id = '" + prepared.export() + "'"))
                .containsExactly("AgreementRegisterDownloaded");
    }

    @Test
    void whoever_may_not_see_an_agreement_does_not_get_it_however_they_ask() {
        for (Map<String, String> asked : List.of(
                Map.<String, String>of(), Map.of("q", "Withheld"), Map.of("stage", "PROPOSED", "sort", "next"))) {
            assertThat(take(ELSEWHERE, prepare(ELSEWHERE, asked))).doesNotContain("Withheld");
        }
    }

    @Test
    void what_one_has_prepared_shows_another_only_what_they_may_see() {
        assertThat(take(ELSEWHERE, prepare(OFFICER, Map.of()))).doesNotContain("Withheld");
    }

    private static PreparedAgreementRegister prepare(String who, Map<String, String> asked) {
        return CONSOLE.as(
                WORLD.actor(who),
                DownloadingAgreementRegister.class,
                exporting -> exporting.prepare(name -> asked.getOrDefault(name, ""), "", ExportFormat.CSV));
    }

    private static String take(String who, PreparedAgreementRegister prepared) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CONSOLE.as(WORLD.actor(who), DownloadingAgreementRegister.class, exporting -> {
            exporting.write(prepared, out);
            return who;
        });
        return out.toString(StandardCharsets.UTF_8);
    }
}
