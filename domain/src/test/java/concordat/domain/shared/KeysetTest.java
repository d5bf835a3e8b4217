package concordat.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.shared.Keyset.Position;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a register are found by the last row of the page before. */
class KeysetTest {
    private static final UUID ID = new UUID(1, 2);

    @Test
    void a_position_comes_back_from_its_token() {
        Position position = new Position("2026-05-12T09:00:00Z", ID);

        assertThat(Position.parse(position.token())).isEqualTo(position);
        assertThat(position.token()).matches("[A-Za-z0-9_-]+");
        assertThat(Keyset.after(position.token())).isEqualTo(new Keyset(50, position));
    }

    @Test
    void without_a_token_it_is_the_first_page() {
        assertThat(Keyset.after(null)).isEqualTo(Keyset.first());
        assertThat(Keyset.after(" ")).isEqualTo(Keyset.first());
        assertThat(Keyset.first()).isEqualTo(new Keyset(50, null));
    }

    @Test
    void a_token_made_elsewhere_is_refused() {
        String tooShort = Base64.getUrlEncoder().encodeToString("short".getBytes(StandardCharsets.UTF_8));
        String noId = Base64.getUrlEncoder().encodeToString("x".repeat(40).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Position.parse(tooShort)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Position.parse(noId)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Position.parse("%%%")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 501})
    void a_page_has_bounds(int size) {
        assertThatThrownBy(() -> Keyset.first().ofSize(size)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_row_more_than_asked_for_tells_of_another_page() {
        Keyset two = Keyset.first().ofSize(2);

        Page<String> more = Page.of(List.of("a", "b", "c"), two, row -> new Position(row, ID));
        Page<String> all = Page.of(List.of("a", "b"), two, row -> new Position(row, ID));

        assertThat(more.rows()).containsExactly("a", "b");
        assertThat(more.next()).isEqualTo(new Position("b", ID));
        assertThat(more.nextToken()).contains(new Position("b", ID).token());
        assertThat(all.rows()).containsExactly("a", "b");
        assertThat(all.nextToken()).isEmpty();
    }
}
