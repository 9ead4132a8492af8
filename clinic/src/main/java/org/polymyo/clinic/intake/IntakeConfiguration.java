package org.polymyo.clinic.intake;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of what patients at home meet known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HomeSettings.class)
class IntakeConfiguration {}
