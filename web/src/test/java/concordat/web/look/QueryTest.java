package concordat.web.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.shared.NotFound;
import org.junit.jupiter.api.Test;

class QueryTest {
    private final Query query = new Query("/decisions", "q=a%26b&committee=jc&sort=date&after=xyz");

    @Test
    void a_heading_sorts_and_then_turns_the_order_round_from_the_first_page() {
        assertThat(query.sortedBy("reference")).isEqualTo("/decisions?q=a%26b&committee=jc&sort=reference");
        assertThat(query.sortedBy("date")).isEqualTo("/decisions?q=a%26b&committee=jc&sort=-date");
        assertThat(query.sorting("date")).isEqualTo("ascending");
        assertThat(query.sorting("reference")).isEqualTo("none");
    }

    @Test
    void another_page_keeps_filter_and_order() {
        assertThat(query.page("before", "k=1")).isEqualTo("/decisions?q=a%26b&committee=jc&sort=date&before=k%3D1");
    }

    @Test
    void clearing_a_value_leaves_it_out() {
        assertThat(query.with("committee", "")).isEqualTo("/decisions?q=a%26b&sort=date");
    }

    @Test
    void order_and_page_alone_are_no_filter() {
        assertThat(query.isFiltered()).isTrue();
        assertThat(new Query("/decisions", "sort=date&after=x&q=").isFiltered()).isFalse();
    }

    @Test
    void a_broken_address_is_read_as_far_as_it_goes() {
        Query broken = new Query("/decisions", "&&=x&q=%zz&committee");

        assertThat(broken.get("q")).isEmpty();
        assertThat(broken.get("committee")).isEmpty();
        assertThatThrownBy(() -> broken.id("id")).isInstanceOf(NotFound.class);
    }
}
