package concordat.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Text that people enter has a limit, and says so. */
class TextTest {

    @Test
    void it_is_trimmed() {
        assertThat(Text.required("title", "  A title ", Text.LINE)).isEqualTo("A title");
        assertThat(Text.optional("text", " ", Text.LINE)).isEmpty();
    }

    @Test
    void nothing_is_too_little_where_something_is_required() {
        assertThatThrownBy(() -> Text.required("title", " \n ", Text.LINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Enter the title.");
    }

    @Test
    void more_than_the_limit_is_too_much() {
        assertThat(Text.required("title", "x".repeat(200), 200)).hasSize(200);
        assertThatThrownBy(() -> Text.required("title", "x".repeat(201), 200))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The title must be at most 200 characters long; it has 201.");
    }

    @Test
    void line_breaks_and_tabs_are_text_and_other_control_characters_are_not() {
        assertThat(Text.optional("text", "a\n\tb\r\nc", Text.BODY)).isEqualTo("a\n\tb\r\nc");
        assertThatThrownBy(() -> Text.optional("text", "a\u0000b", Text.BODY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
