package concordat.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.measure.ControlChart;
import concordat.domain.measure.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartPictureTest {
    @Test
    void what_is_drawn_lies_within_the_picture_and_is_told_in_words_too_SP_6() {
        List<Double> values =
                new ArrayList<>(List.of(80.0, 90.0, 80.0, 90.0, 80.0, 90.0, 80.0, 90.0, 80.0, 90.0, 80.0, 90.0));
        values.add(20.0);
        ChartPicture picture = picture(values, OptionalDouble.of(75));

        assertThat(picture.getSummary())
                .startsWith(
                        "Special cause: concern. Inconsistent: passes and fails the target. Mean 80.0%, process limits");
        assertThat(picture.getMarks()).hasSize(13);
        assertThat(picture.getMarks().subList(0, 12))
                .extracting(ChartPicture.Mark::kind)
                .containsOnly("common");
        assertThat(picture.getMarks().get(12).kind()).isEqualTo("special");
        assertThat(picture.getLevels())
                .extracting(ChartPicture.Level::name)
                .containsExactly("Upper limit", "Mean", "Lower limit", "Target 75.0%");
        assertThat(Stream.concat(picture.getLevels().stream(), picture.getScale().stream())
                        .map(level -> Double.valueOf(level.at())))
                .allMatch(at -> at >= 16 && at <= 240);
        assertThat(picture.getRun().split(" ")).hasSize(13);
        assertThat(picture.getRun()).startsWith("52.0,").contains(" 608.0,");
        assertThat(picture.getLines().get(0))
                .isEqualTo(new ChartPicture.Line("Day 13", "20.0%", "Special cause: Outside the process limits"));
        assertThat(picture.getFirst()).isEqualTo("Day 1");
        assertThat(picture.getLast()).isEqualTo("Day 13");
    }

    @Test
    void too_few_values_are_drawn_without_limits_and_none_at_all_is_a_picture_still_SP_5() {
        ChartPicture few = picture(List.of(50.0, 50.0), OptionalDouble.empty());

        assertThat(few.getSummary())
                .isEqualTo(
                        "Not enough data for statistical process control. No assurance: there is no target, or neither direction is better.");
        assertThat(few.getLevels()).isEmpty();
        assertThat(few.getLines()).extracting(ChartPicture.Line::says).containsOnly("Not enough data");
        assertThat(picture(List.of(), OptionalDouble.empty()).getRun()).isEmpty();
    }

    private static ChartPicture picture(List<Double> values, OptionalDouble target) {
        List<String> days = new ArrayList<>();
        for (int i = 1; i <= values.size(); i++) {
            days.add("Day " + i);
        }
        return new ChartPicture(
                "Attendance", "%", days, ControlChart.of(values, Direction.INCREASE, target, 12, false), target);
    }
}
