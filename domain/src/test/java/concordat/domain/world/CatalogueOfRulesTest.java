package concordat.domain.world;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.shared.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule names where it comes from, and says what it refuses. */
class CatalogueOfRulesTest {
    static Stream<Rule> rules() {
        return RulebooksTest.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void it_has_an_id_of_the_catalogue_and_a_sentence(Rule rule) {
        assertThat(rule.id()).matches("[A-Z]{2,3}-\\d+|D");
        assertThat(rule.message()).matches(text -> text.endsWith(".") || text.endsWith("}"));
    }
}
