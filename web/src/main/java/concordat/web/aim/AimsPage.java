package concordat.web.aim;

import concordat.domain.aim.AimRow;
import concordat.domain.aim.ReadingAims;
import concordat.domain.partner.ReadingPartners;
import concordat.web.look.Option;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The aims of the partnership, each with how much tells of it. */
@Named
@RequestScoped
public class AimsPage {
    private final ReadingPartners partners;
    private final Query query;
    private final List<AimRow> aims;

    @Inject
    AimsPage(ReadingAims reading, ReadingPartners partners, Query query) {
        this.partners = partners;
        this.query = query;
        aims = reading.aims(Partners.asked(query));
    }

    public List<Line> getRows() {
        String partner = query.get("partner");
        return aims.stream()
                .map(aim -> new Line(
                        "/aim?id=" + aim.id().value() + (partner.isEmpty() ? "" : "&partner=" + partner),
                        aim.text(),
                        aim.agreement().value().toString(),
                        aim.reference(),
                        count(aim.measures()),
                        count(aim.programmes()),
                        count(aim.decisions())))
                .toList();
    }

    private static String count(int number) {
        return number == 0 ? "None" : String.valueOf(number);
    }

    public List<Option> getPartners() {
        return Partners.options(partners);
    }

    /** An aim as the table shows it. */
    public record Line(
            String address,
            String text,
            String agreement,
            String reference,
            String measures,
            String programmes,
            String decisions) {}
}
