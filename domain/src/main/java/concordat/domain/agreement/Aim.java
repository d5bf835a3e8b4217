package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PurposeId;

/** A purpose of an announced or executed partnership agreement, to which work and measures can refer. */
public record Aim(PurposeId id, int number, String text, AgreementId agreement, String reference, String title) {}
