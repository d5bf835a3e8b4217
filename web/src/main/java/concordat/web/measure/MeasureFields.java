package concordat.web.measure;

import concordat.domain.measure.MeasureRule;
import concordat.domain.shared.Rule;
import java.util.Map;

/** Which field a broken rule about a measure or a value is about. */
final class MeasureFields {
    /** Of a definition. */
    static final Map<Rule, String> OF_MEASURE = Map.ofEntries(
            Map.entry(MeasureRule.MEASURE_IS_OF_THE_PARTNERSHIP, "organisation"),
            Map.entry(MeasureRule.OWNER_IS_A_PARTNER, "owner"),
            Map.entry(MeasureRule.MEASURE_IS_DEFINED_ONCE, "name"),
            Map.entry(MeasureRule.SHARE_NAMES_WHAT_IS_COUNTED, "counted"),
            Map.entry(MeasureRule.AIMS_ARE_OF_THE_PARTNERSHIP, "aims"),
            Map.entry(MeasureRule.WHAT_WAS_MEASURED_STANDS, "shape"),
            Map.entry(MeasureRule.TARGET_LIES_IN_THE_DIRECTION, "target"),
            Map.entry(MeasureRule.TARGET_IS_POSSIBLE, "target"),
            Map.entry(MeasureRule.TARGET_IS_LATER_THAN_THE_BASELINE, "targetBy"),
            Map.entry(MeasureRule.PERIOD_HAS_BEGUN, "baselineDay"),
            Map.entry(MeasureRule.NUMBER_IS_ONE_NUMBER, "baselineValue"),
            Map.entry(MeasureRule.SHARE_IS_COUNTED, "baselinePart"),
            Map.entry(MeasureRule.WHOLE_IS_MORE_THAN_NOTHING, "baselineWhole"),
            Map.entry(MeasureRule.PART_IS_WITHIN_THE_WHOLE, "baselinePart"));

    /** Of a value. */
    static final Map<Rule, String> OF_VALUE = Map.of(
            MeasureRule.PERIOD_HAS_BEGUN, "period",
            MeasureRule.VALUE_STANDS_ONCE, "period",
            MeasureRule.AS_AT_IS_KNOWN, "asAt",
            MeasureRule.NUMBER_IS_ONE_NUMBER, "amount",
            MeasureRule.SHARE_IS_COUNTED, "part",
            MeasureRule.PART_IS_WITHIN_THE_WHOLE, "part",
            MeasureRule.WHOLE_IS_MORE_THAN_NOTHING, "whole");

    private MeasureFields() {}
}
