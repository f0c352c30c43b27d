package org.tamga.benchmark.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The operations traverse and claims with Spring for GraphQL: annotated controllers, batch loaders, one query for each level. */
@SpringBootApplication
public class Application {

    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
