package concordat.domain.placement;

/** A tariff with the short name of the organisation to which it is paid. */
public record TariffRow(Tariff tariff, String organisationName) {}
