package concordat.domain.placement;

/** A profession that students learn, from reference data, with the group to which the tariff gives its amount. */
public record Profession(ProfessionId id, String name, TariffGroup group) {}
