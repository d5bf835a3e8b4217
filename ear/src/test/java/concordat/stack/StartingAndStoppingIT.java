package concordat.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.stack.Settings.OwnDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingAndStoppingIT {
    @TempDir
    Path data;

    @Test
    void a_second_node_serves_the_same_people_from_the_same_database() throws Exception {
        ApplicationServer second = RunningStack.secondNode();
        HttpRequest request = HttpRequest.newBuilder(URI.create(second.address() + "/api/v1/me"))
                .header("Authorization", "Bearer " + Tokens.bearer("delia.marsh"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(DemoAccount.of("delia.marsh").name());
        assertThat(second.statusesBeforeReady()).as("while it was starting").containsExactly(503);
    }

    @Test
    void a_node_that_is_suspended_says_that_it_is_not_ready() throws Exception {
        int management = RunningStack.get().settings().ports().management();
        assertThat(readiness(management)).isEqualTo(200);

        try (ModelControllerClient client = ModelControllerClient.Factory.create("localhost", management)) {
            client.execute(Operations.createOperation("suspend"));
            try {
                assertThat(readiness(management)).isEqualTo(503);
            } finally {
                client.execute(Operations.createOperation("resume"));
            }
        }
        assertThat(readiness(management)).isEqualTo(200);
    }

    private static int readiness(int port) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/ready"))
                .build();
        return HttpClient.newHttpClient()
                .send(asked, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void a_start_that_fails_leaves_nothing_behind() throws Exception {
        Stack running = RunningStack.get();
        Path nothingBuilt = Files.createDirectory(data.resolve("nothing-built"));
        Stack stack = new Stack(
                new Settings(
                        nothingBuilt,
                        data,
                        Ports.free(),
                        new OwnDatabase(
                                running.database().url(),
                                running.database().owner(),
                                running.database().application()),
                        running.provider().client(),
                        false,
                        false),
                step -> {});

        assertThatThrownBy(stack::start).isInstanceOf(RuntimeException.class);

        try (var left = Files.newDirectoryStream(data.resolve("run"), "*.pid")) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void one_data_directory_belongs_to_one_launcher() {
        Settings running = RunningStack.get().settings();
        Stack another = new Stack(Settings.forTests(running.build(), running.data()), step -> {});

        assertThatThrownBy(another::start).isInstanceOf(Refused.class).hasMessageContaining("already runs on");
    }

    @Test
    void a_port_in_use_is_told_in_one_line_and_the_exit_status_is_not_0() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process run = run("--port", String.valueOf(taken.getLocalPort()), "--data", data.toString());

            assertThat(new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("concordat: Port " + taken.getLocalPort() + " for the application is in use:"
                            + " stop what uses it, or choose another with --port\n");
            assertThat(run.waitFor()).isEqualTo(1);
        }
    }

    private static Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Java.running().command(),
                "-Dconcordat.build=" + RunningStack.get().settings().build(),
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
