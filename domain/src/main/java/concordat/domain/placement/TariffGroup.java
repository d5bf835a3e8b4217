package concordat.domain.placement;

/** For which professions the placement tariff of a year is the same (AG-11). */
public enum TariffGroup {
    UNDERGRADUATE_MEDICAL("Undergraduate medical"),
    NON_MEDICAL("Non-medical"),
    POSTGRADUATE_MEDICAL("Postgraduate medical"),
    DENTAL("Dental"),
    /** No placement tariff is paid. */
    NONE("No placement tariff");

    private final String words;

    TariffGroup(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
