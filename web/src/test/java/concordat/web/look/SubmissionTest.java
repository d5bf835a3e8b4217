package concordat.web.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private static final String[] KEY = {"00000000-0000-4000-8000-000000000001"};

    @Test
    void the_same_form_sent_again_has_the_same_contents_and_another_text_has_not() {
        Submission first = sent(Map.of("once", KEY, "title:value", new String[] {"Placements"}));
        Submission again = sent(Map.of("title:value", new String[] {"Placements"}, "once", KEY));
        Submission reworded = sent(Map.of("once", KEY, "title:value", new String[] {"Placement"}));

        assertThat(again.contents()).isEqualTo(first.contents());
        assertThat(reworded.contents()).isNotEqualTo(first.contents());
        assertThat(reworded.key()).isEqualTo(first.key());
    }

    @Test
    void a_form_names_the_version_that_its_reader_saw() {
        assertThat(sent(Map.of("once", KEY, "seen", new String[] {"7"})).seen(9))
                .isEqualTo(7);
        assertThat(sent(Map.of()).seen(9)).isEqualTo(9);
        assertThatThrownBy(() -> sent(Map.of("seen", new String[] {"1; drop"})).seen(9))
                .hasMessageContaining("The form is incomplete");
        assertThatThrownBy(() -> sent(Map.of("seen", new String[] {"99999999999999999999"}))
                        .seen(9))
                .hasMessageContaining("The form is incomplete");
    }

    @Test
    void a_button_is_known_by_its_id_in_whichever_row() {
        Submission form = sent(Map.of("parties:1:removeParty:button", new String[] {"Remove"}));

        assertThat(form.isPressed("removeParty")).isTrue();
        assertThat(form.isPressed("Party")).isFalse();
        assertThat(form.isPressed("addParty")).isFalse();
    }

    @Test
    void what_no_form_of_ours_could_carry_is_no_id() {
        assertThatThrownBy(() -> Submission.id("zzzzzzzz-0000-4000-8000-000000000001"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The form is incomplete");
    }

    private static Submission sent(Map<String, String[]> parameters) {
        return new Submission((HttpServletRequest) Proxy.newProxyInstance(
                SubmissionTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, asked) -> switch (method.getName()) {
                    case "getAttribute" -> null;
                    case "getParameterMap" -> parameters;
                    case "getParameterValues" -> parameters.get(asked[0]);
                    case "getParameter" -> {
                        String[] values = parameters.get(asked[0]);
                        yield values == null ? null : values[0];
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
