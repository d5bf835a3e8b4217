package concordat.inside;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that ships, with test classes added to its web archive, under an address of its own. */
public final class ShippedEar {
    private ShippedEar() {}

    /** For {@code Deployment} methods.
     *
     * @param name the address and file name of this deployment, unique in the run */
    public static EnterpriseArchive with(String name, Class<?>... tests) {
        File file = new File(System.getProperty("concordat.build", "target"), "concordat.ear");
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, name + ".ear")
                .importFrom(file)
                .as(EnterpriseArchive.class);
        WebArchive web = Testable.archiveToTest(ear.getAsType(WebArchive.class, "/web.war"));
        web.addClasses(tests);
        // The page through which Arquillian runs the tests must be reachable without a sign-in.
        String site = text(web, "/WEB-INF/web.xml");
        web.delete("/WEB-INF/web.xml");
        web.setWebXML(new StringAsset(
                site.replaceFirst("(?s)<filter-mapping><filter-name>sign-in-required.*?</filter-mapping>", "")));
        String descriptor = text(ear, "/META-INF/application.xml");
        ear.delete("/META-INF/application.xml");
        ear.addAsManifestResource(
                new StringAsset(descriptor.replaceAll(
                        "<context-root>[^<]*</context-root>", "<context-root>/" + name + "</context-root>")),
                "application.xml");
        return ear;
    }

    private static String text(Archive<?> archive, String path) {
        try (InputStream in = archive.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
