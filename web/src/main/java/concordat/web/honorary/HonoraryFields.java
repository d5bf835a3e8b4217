package concordat.web.honorary;

import concordat.domain.honorary.HonoraryRule;
import concordat.domain.shared.Rule;
import java.util.Map;

/** Which field a broken rule about an honorary arrangement is about. */
final class HonoraryFields {
    static final Map<Rule, String> ALL = Map.ofEntries(
            Map.entry(HonoraryRule.NHS_STAFF_GET_A_LETTER, "kind"),
            Map.entry(HonoraryRule.CONTRACT_IS_FOR_DIRECT_BEARING, "kind"),
            Map.entry(HonoraryRule.DIRECT_BEARING_TAKES_A_CONTRACT, "kind"),
            Map.entry(HonoraryRule.ACADEMIC_HOST_IS_A_UNIVERSITY, "kind"),
            Map.entry(HonoraryRule.HOST_IS_A_TRUST_FOR_RESEARCH_ACCESS, "kind"),
            Map.entry(HonoraryRule.HOST_IS_A_PARTNER, "host"),
            Map.entry(HonoraryRule.HOST_IS_NOT_THE_EMPLOYER, "employer"),
            Map.entry(HonoraryRule.EMPLOYER_IS_KNOWN, "employer"),
            Map.entry(HonoraryRule.MANAGER_IS_OF_THE_HOST, "manager"),
            Map.entry(HonoraryRule.END_IS_NOT_BEFORE_START, "lastDay"),
            Map.entry(HonoraryRule.RENEWAL_IS_LATER, "renewedUntil"),
            Map.entry(HonoraryRule.EARLY_END_IS_WITHIN_ITS_TIME, "endedOn"));

    private HonoraryFields() {}
}
