import type { Vendor } from '../rule.ts';
import { abacusAi } from './abacus-ai/rules.ts';
import { abbyy } from './abbyy/rules.ts';
import { ably } from './ably/rules.ts';
import { abstractApi } from './abstract-api/rules.ts';
import { abuseIpdb } from './abuse-ipdb/rules.ts';
import { abyssale } from './abyssale/rules.ts';
import { accelo } from './accelo/rules.ts';
import { accuWeather } from './accu-weather/rules.ts';
import { actblue } from './actblue/rules.ts';
import { activTrak } from './activ-trak/rules.ts';
import { activeCampaign } from './active-campaign/rules.ts';
import { acuityScheduling } from './acuity-scheduling/rules.ts';
import { acunetix } from './acunetix/rules.ts';
import { adafruitIo } from './adafruit-io/rules.ts';
import { adalo } from './adalo/rules.ts';
import { addyIo } from './addy-io/rules.ts';
import { adjust } from './adjust/rules.ts';
import { adobe } from './adobe/rules.ts';
import { adyen } from './adyen/rules.ts';
import { adzuna } from './adzuna/rules.ts';
import { aeroWorkflow } from './aero-workflow/rules.ts';
import { affinity } from './affinity/rules.ts';
import { africasTalking } from './africas-talking/rules.ts';
import { aftership } from './aftership/rules.ts';
import { age } from './age/rules.ts';
import { agentMail } from './agent-mail/rules.ts';
import { agentOps } from './agent-ops/rules.ts';
import { agentQl } from './agent-ql/rules.ts';
import { agileCrm } from './agile-crm/rules.ts';
import { agora } from './agora/rules.ts';
import { aha } from './aha/rules.ts';
import { ahrefs } from './ahrefs/rules.ts';
import { ai21 } from './ai21/rules.ts';
import { aikido } from './aikido/rules.ts';
import { aimLapi } from './aim-lapi/rules.ts';
import { airCall } from './air-call/rules.ts';
import { airLabs } from './air-labs/rules.ts';
import { airVisual } from './air-visual/rules.ts';
import { airbrake } from './airbrake/rules.ts';
import { airbyte } from './airbyte/rules.ts';
import { airship } from './airship/rules.ts';
import { airtable } from './airtable/rules.ts';
import { airwallex } from './airwallex/rules.ts';
import { aiven } from './aiven/rules.ts';
import { akamai } from './akamai/rules.ts';
import { alchemer } from './alchemer/rules.ts';
import { alchemy } from './alchemy/rules.ts';
import { alconost } from './alconost/rules.ts';
import { alegra } from './alegra/rules.ts';
import { aletheiaApi } from './aletheia-api/rules.ts';
import { algolia } from './algolia/rules.ts';
import { alibabaCloud } from './alibaba-cloud/rules.ts';
import { alienVault } from './alien-vault/rules.ts';
import { allSports } from './all-sports/rules.ts';
import { alpaca } from './alpaca/rules.ts';
import { alphaVantage } from './alpha-vantage/rules.ts';
import { amadeus } from './amadeus/rules.ts';
import { amap } from './amap/rules.ts';
import { amazonMws } from './amazon-mws/rules.ts';
import { ambee } from './ambee/rules.ts';
import { ambientWeather } from './ambient-weather/rules.ts';
import { amoCrm } from './amo-crm/rules.ts';
import { amplitude } from './amplitude/rules.ts';
import { anaconda } from './anaconda/rules.ts';
import { ankr } from './ankr/rules.ts';
import { ansibleTower } from './ansible-tower/rules.ts';
import { anthropic } from './anthropic/rules.ts';
import { antiCaptcha } from './anti-captcha/rules.ts';
import { anyApi } from './any-api/rules.ts';
import { anypoint } from './anypoint/rules.ts';
import { anyscale } from './anyscale/rules.ts';
import { apacta } from './apacta/rules.ts';
import { apiFlash } from './api-flash/rules.ts';
import { apiFootball } from './api-football/rules.ts';
import { apiLayer } from './api-layer/rules.ts';
import { apiNinjas } from './api-ninjas/rules.ts';
import { apiScience } from './api-science/rules.ts';
import { apiTemplate } from './api-template/rules.ts';
import { api2cart } from './api2cart/rules.ts';
import { api2pdf } from './api2pdf/rules.ts';
import { apifonica } from './apifonica/rules.ts';
import { apify } from './apify/rules.ts';
import { apimatic } from './apimatic/rules.ts';
import { apimetrics } from './apimetrics/rules.ts';
import { apitally } from './apitally/rules.ts';
import { apollo } from './apollo/rules.ts';
import { apolloGraphql } from './apollo-graphql/rules.ts';
import { appCenter } from './app-center/rules.ts';
import { appDynamics } from './app-dynamics/rules.ts';
import { appFollow } from './app-follow/rules.ts';
import { appOptics } from './app-optics/rules.ts';
import { appSheet } from './app-sheet/rules.ts';
import { appSignal } from './app-signal/rules.ts';
import { appStoreConnect } from './app-store-connect/rules.ts';
import { appSynergy } from './app-synergy/rules.ts';
import { appcues } from './appcues/rules.ts';
import { appetize } from './appetize/rules.ts';
import { apple } from './apple/rules.ts';
import { applitools } from './applitools/rules.ts';
import { appointedd } from './appointedd/rules.ts';
import { appsflyer } from './appsflyer/rules.ts';
import { apptivo } from './apptivo/rules.ts';
import { appveyor } from './appveyor/rules.ts';
import { appwrite } from './appwrite/rules.ts';
import { aqicn } from './aqicn/rules.ts';
import { aquaSecurity } from './aqua-security/rules.ts';
import { arcJet } from './arc-jet/rules.ts';
import { arcade } from './arcade/rules.ts';
import { arcgis } from './arcgis/rules.ts';
import { argos } from './argos/rules.ts';
import { arize } from './arize/rules.ts';
import { artifactory } from './artifactory/rules.ts';
import { artsy } from './artsy/rules.ts';
import { asaas } from './asaas/rules.ts';
import { asana } from './asana/rules.ts';
import { ascendex } from './ascendex/rules.ts';
import { ashby } from './ashby/rules.ts';
import { assembla } from './assembla/rules.ts';
import { assemblyAi } from './assembly-ai/rules.ts';
import { astraDb } from './astra-db/rules.ts';
import { astria } from './astria/rules.ts';
import { atera } from './atera/rules.ts';
import { atlassian } from './atlassian/rules.ts';
import { attio } from './attio/rules.ts';
import { audd } from './audd/rules.ts';
import { auth0 } from './auth0/rules.ts';
import { authentik } from './authentik/rules.ts';
import { authorizeNet } from './authorize-net/rules.ts';
import { authress } from './authress/rules.ts';
import { authy } from './authy/rules.ts';
import { autodesk } from './autodesk/rules.ts';
import { autoklose } from './autoklose/rules.ts';
import { automox } from './automox/rules.ts';
import { autopilot } from './autopilot/rules.ts';
import { avalara } from './avalara/rules.ts';
import { avaza } from './avaza/rules.ts';
import { aviationStack } from './aviation-stack/rules.ts';
import { aws } from './aws/rules.ts';
import { axiom } from './axiom/rules.ts';
import { axonaut } from './axonaut/rules.ts';
import { aylien } from './aylien/rules.ts';
import { ayrshare } from './ayrshare/rules.ts';
import { azure } from './azure/rules.ts';
import { babelforce } from './babelforce/rules.ts';
import { back4app } from './back4app/rules.ts';
import { backblaze } from './backblaze/rules.ts';
import { baichuan } from './baichuan/rules.ts';
import { baidu } from './baidu/rules.ts';
import { ballDontLie } from './ball-dont-lie/rules.ts';
import { bambooHr } from './bamboo-hr/rules.ts';
import { bandwidth } from './bandwidth/rules.ts';
import { bannerbear } from './bannerbear/rules.ts';
import { barchart } from './barchart/rules.ts';
import { baremetrics } from './baremetrics/rules.ts';
import { barkNotify } from './bark-notify/rules.ts';
import { baseRow } from './base-row/rules.ts';
import { baseTen } from './base-ten/rules.ts';
import { basecamp } from './basecamp/rules.ts';
import { beamer } from './beamer/rules.ts';
import { beeHiiv } from './bee-hiiv/rules.ts';
import { beebole } from './beebole/rules.ts';
import { benzinga } from './benzinga/rules.ts';
import { besnappy } from './besnappy/rules.ts';
import { besttime } from './besttime/rules.ts';
import { betterStack } from './better-stack/rules.ts';
import { bigCartel } from './big-cartel/rules.ts';
import { bigCommerce } from './big-commerce/rules.ts';
import { bigDataCloud } from './big-data-cloud/rules.ts';
import { bigMailer } from './big-mailer/rules.ts';
import { bigMarker } from './big-marker/rules.ts';
import { billomat } from './billomat/rules.ts';
import { binance } from './binance/rules.ts';
import { binaryEdge } from './binary-edge/rules.ts';
import { bing } from './bing/rules.ts';
import { bintray } from './bintray/rules.ts';
import { bird } from './bird/rules.ts';
import { bitQuery } from './bit-query/rules.ts';
import { bitbank } from './bitbank/rules.ts';
import { bitbar } from './bitbar/rules.ts';
import { bitbucket } from './bitbucket/rules.ts';
import { bitcoinAverage } from './bitcoin-average/rules.ts';
import { bitfinex } from './bitfinex/rules.ts';
import { bitflyer } from './bitflyer/rules.ts';
import { bitget } from './bitget/rules.ts';
import { bithumb } from './bithumb/rules.ts';
import { bitly } from './bitly/rules.ts';
import { bitmart } from './bitmart/rules.ts';
import { bitmex } from './bitmex/rules.ts';
import { bitpanda } from './bitpanda/rules.ts';
import { bitpay } from './bitpay/rules.ts';
import { bitrise } from './bitrise/rules.ts';
import { bitrix24 } from './bitrix24/rules.ts';
import { bitso } from './bitso/rules.ts';
import { bitstamp } from './bitstamp/rules.ts';
import { bittrex } from './bittrex/rules.ts';
import { bitvavo } from './bitvavo/rules.ts';
import { bitwarden } from './bitwarden/rules.ts';
import { blackForestLabs } from './black-forest-labs/rules.ts';
import { blackfire } from './blackfire/rules.ts';
import { blastApi } from './blast-api/rules.ts';
import { blazeMeter } from './blaze-meter/rules.ts';
import { blitapp } from './blitapp/rules.ts';
import { blizzard } from './blizzard/rules.ts';
import { blockCypher } from './block-cypher/rules.ts';
import { blockNative } from './block-native/rules.ts';
import { blockchainCom } from './blockchain-com/rules.ts';
import { blockdaemon } from './blockdaemon/rules.ts';
import { blockfrost } from './blockfrost/rules.ts';
import { blogger } from './blogger/rules.ts';
import { bluesky } from './bluesky/rules.ts';
import { bluesnap } from './bluesnap/rules.ts';
import { blynk } from './blynk/rules.ts';
import { bombbomb } from './bombbomb/rules.ts';
import { boostNote } from './boost-note/rules.ts';
import { borgbase } from './borgbase/rules.ts';
import { botpress } from './botpress/rules.ts';
import { box } from './box/rules.ts';
import { braintree } from './braintree/rules.ts';
import { braintrust } from './braintrust/rules.ts';
import { branchIo } from './branch-io/rules.ts';
import { brandWatch } from './brand-watch/rules.ts';
import { brandfetch } from './brandfetch/rules.ts';
import { braveSearch } from './brave-search/rules.ts';
import { braze } from './braze/rules.ts';
import { breezyHr } from './breezy-hr/rules.ts';
import { brightData } from './bright-data/rules.ts';
import { brightcove } from './brightcove/rules.ts';
import { browseAi } from './browse-ai/rules.ts';
import { browserStack } from './browser-stack/rules.ts';
import { browserUse } from './browser-use/rules.ts';
import { browserbase } from './browserbase/rules.ts';
import { browserless } from './browserless/rules.ts';
import { browshot } from './browshot/rules.ts';
import { bscscan } from './bscscan/rules.ts';
import { btcMarkets } from './btc-markets/rules.ts';
import { btcpay } from './btcpay/rules.ts';
import { bubble } from './bubble/rules.ts';
import { buddy } from './buddy/rules.ts';
import { buddyns } from './buddyns/rules.ts';
import { budibase } from './budibase/rules.ts';
import { buffer } from './buffer/rules.ts';
import { bugherd } from './bugherd/rules.ts';
import { bugsnag } from './bugsnag/rules.ts';
import { buildbuddy } from './buildbuddy/rules.ts';
import { builderIo } from './builder-io/rules.ts';
import { buildkite } from './buildkite/rules.ts';
import { builtWith } from './built-with/rules.ts';
import { bulbul } from './bulbul/rules.ts';
import { bulkSms } from './bulk-sms/rules.ts';
import { bungie } from './bungie/rules.ts';
import { bunny } from './bunny/rules.ts';
import { burpSuite } from './burp-suite/rules.ts';
import { burstSms } from './burst-sms/rules.ts';
import { buttercms } from './buttercms/rules.ts';
import { bybit } from './bybit/rules.ts';
import { bytescale } from './bytescale/rules.ts';
import { cachix } from './cachix/rules.ts';
import { caflou } from './caflou/rules.ts';
import { calCom } from './cal-com/rules.ts';
import { calendarific } from './calendarific/rules.ts';
import { calendly } from './calendly/rules.ts';
import { calorieninjas } from './calorieninjas/rules.ts';
import { cambridgeDictionary } from './cambridge-dictionary/rules.ts';
import { campaignMonitor } from './campaign-monitor/rules.ts';
import { campayn } from './campayn/rules.ts';
import { canadianDigitalService } from './canadian-digital-service/rules.ts';
import { canny } from './canny/rules.ts';
import { canva } from './canva/rules.ts';
import { canvasLms } from './canvas-lms/rules.ts';
import { capsolver } from './capsolver/rules.ts';
import { capsuleCrm } from './capsule-crm/rules.ts';
import { captainData } from './captain-data/rules.ts';
import { carbonInterface } from './carbon-interface/rules.ts';
import { cargo } from './cargo/rules.ts';
import { cartesia } from './cartesia/rules.ts';
import { cashFree } from './cash-free/rules.ts';
import { cashboard } from './cashboard/rules.ts';
import { caspio } from './caspio/rules.ts';
import { castAi } from './cast-ai/rules.ts';
import { castle } from './castle/rules.ts';
import { censys } from './censys/rules.ts';
import { centralStationCrm } from './central-station-crm/rules.ts';
import { cerebras } from './cerebras/rules.ts';
import { cexIo } from './cex-io/rules.ts';
import { chargebee } from './chargebee/rules.ts';
import { chargeover } from './chargeover/rules.ts';
import { chargify } from './chargify/rules.ts';
import { chartmogul } from './chartmogul/rules.ts';
import { chatBot } from './chat-bot/rules.ts';
import { chatfuel } from './chatfuel/rules.ts';
import { chatwoot } from './chatwoot/rules.ts';
import { chatwork } from './chatwork/rules.ts';
import { checkio } from './checkio/rules.ts';
import { checkly } from './checkly/rules.ts';
import { checkmarx } from './checkmarx/rules.ts';
import { checkout } from './checkout/rules.ts';
import { checkvist } from './checkvist/rules.ts';
import { chef } from './chef/rules.ts';
import { chocolatey } from './chocolatey/rules.ts';
import { chroma } from './chroma/rules.ts';
import { chromatic } from './chromatic/rules.ts';
import { chutes } from './chutes/rules.ts';
import { cicero } from './cicero/rules.ts';
import { circle } from './circle/rules.ts';
import { circleci } from './circleci/rules.ts';
import { circonus } from './circonus/rules.ts';
import { ciscoMeraki } from './cisco-meraki/rules.ts';
import { citrix } from './citrix/rules.ts';
import { civitai } from './civitai/rules.ts';
import { civo } from './civo/rules.ts';
import { clarifai } from './clarifai/rules.ts';
import { clearbit } from './clearbit/rules.ts';
import { clearml } from './clearml/rules.ts';
import { clearout } from './clearout/rules.ts';
import { clerk } from './clerk/rules.ts';
import { cleverCloud } from './clever-cloud/rules.ts';
import { clickHelp } from './click-help/rules.ts';
import { clickSend } from './click-send/rules.ts';
import { clickUp } from './click-up/rules.ts';
import { clickatell } from './clickatell/rules.ts';
import { clickhouse } from './clickhouse/rules.ts';
import { clicky } from './clicky/rules.ts';
import { cliengo } from './cliengo/rules.ts';
import { clientary } from './clientary/rules.ts';
import { clinchPad } from './clinch-pad/rules.ts';
import { clipdrop } from './clipdrop/rules.ts';
import { clockify } from './clockify/rules.ts';
import { clockworkSms } from './clockwork-sms/rules.ts';
import { clojars } from './clojars/rules.ts';
import { closeCrm } from './close-crm/rules.ts';
import { cloud66 } from './cloud-66/rules.ts';
import { cloudAmqp } from './cloud-amqp/rules.ts';
import { cloudConvert } from './cloud-convert/rules.ts';
import { cloudElements } from './cloud-elements/rules.ts';
import { cloudImage } from './cloud-image/rules.ts';
import { cloudPlan } from './cloud-plan/rules.ts';
import { cloudSight } from './cloud-sight/rules.ts';
import { cloudWays } from './cloud-ways/rules.ts';
import { cloudZero } from './cloud-zero/rules.ts';
import { cloudant } from './cloudant/rules.ts';
import { cloudera } from './cloudera/rules.ts';
import { cloudflare } from './cloudflare/rules.ts';
import { cloudinary } from './cloudinary/rules.ts';
import { cloudmersive } from './cloudmersive/rules.ts';
import { cloudsmith } from './cloudsmith/rules.ts';
import { clover } from './clover/rules.ts';
import { cloverly } from './cloverly/rules.ts';
import { cloze } from './cloze/rules.ts';
import { clustdoc } from './clustdoc/rules.ts';
import { cmCom } from './cm-com/rules.ts';
import { coassemble } from './coassemble/rules.ts';
import { cobalt } from './cobalt/rules.ts';
import { cockroachLabs } from './cockroach-labs/rules.ts';
import { cocoapods } from './cocoapods/rules.ts';
import { coda } from './coda/rules.ts';
import { codacy } from './codacy/rules.ts';
import { codeClimate } from './code-climate/rules.ts';
import { codeFresh } from './code-fresh/rules.ts';
import { codeRabbit } from './code-rabbit/rules.ts';
import { codecov } from './codecov/rules.ts';
import { codeium } from './codeium/rules.ts';
import { codemagic } from './codemagic/rules.ts';
import { codequiry } from './codequiry/rules.ts';
import { coder } from './coder/rules.ts';
import { codesandbox } from './codesandbox/rules.ts';
import { codeship } from './codeship/rules.ts';
import { cohere } from './cohere/rules.ts';
import { coinApi } from './coin-api/rules.ts';
import { coinCap } from './coin-cap/rules.ts';
import { coinCheck } from './coin-check/rules.ts';
import { coinGate } from './coin-gate/rules.ts';
import { coinGecko } from './coin-gecko/rules.ts';
import { coinGlass } from './coin-glass/rules.ts';
import { coinLayer } from './coin-layer/rules.ts';
import { coinMarketCal } from './coin-market-cal/rules.ts';
import { coinMarketCap } from './coin-market-cap/rules.ts';
import { coinRanking } from './coin-ranking/rules.ts';
import { coinSpot } from './coin-spot/rules.ts';
import { coinbase } from './coinbase/rules.ts';
import { coinex } from './coinex/rules.ts';
import { coinlib } from './coinlib/rules.ts';
import { coinmetrics } from './coinmetrics/rules.ts';
import { coinpaprika } from './coinpaprika/rules.ts';
import { collect2 } from './collect2/rules.ts';
import { column } from './column/rules.ts';
import { comet } from './comet/rules.ts';
import { commCare } from './comm-care/rules.ts';
import { commerceJs } from './commerce-js/rules.ts';
import { commercetools } from './commercetools/rules.ts';
import { commoditiesApi } from './commodities-api/rules.ts';
import { companiesHouse } from './companies-house/rules.ts';
import { companyHub } from './company-hub/rules.ts';
import { composio } from './composio/rules.ts';
import { conekta } from './conekta/rules.ts';
import { configcat } from './configcat/rules.ts';
import { confluent } from './confluent/rules.ts';
import { conjur } from './conjur/rules.ts';
import { constantContact } from './constant-contact/rules.ts';
import { consul } from './consul/rules.ts';
import { contentful } from './contentful/rules.ts';
import { contentstack } from './contentstack/rules.ts';
import { convertApi } from './convert-api/rules.ts';
import { convertKit } from './convert-kit/rules.ts';
import { convex } from './convex/rules.ts';
import { convier } from './convier/rules.ts';
import { convox } from './convox/rules.ts';
import { coolify } from './coolify/rules.ts';
import { copper } from './copper/rules.ts';
import { copyleaks } from './copyleaks/rules.ts';
import { coralogix } from './coralogix/rules.ts';
import { cosmic } from './cosmic/rules.ts';
import { couchbase } from './couchbase/rules.ts';
import { countly } from './countly/rules.ts';
import { countryLayer } from './country-layer/rules.ts';
import { courier } from './courier/rules.ts';
import { covalent } from './covalent/rules.ts';
import { coveralls } from './coveralls/rules.ts';
import { coze } from './coze/rules.ts';
import { cpanel } from './cpanel/rules.ts';
import { craftMyPdf } from './craft-my-pdf/rules.ts';
import { crawlbase } from './crawlbase/rules.ts';
import { credly } from './credly/rules.ts';
import { creem } from './creem/rules.ts';
import { cribl } from './cribl/rules.ts';
import { criminalIp } from './criminal-ip/rules.ts';
import { crisp } from './crisp/rules.ts';
import { cronitor } from './cronitor/rules.ts';
import { cronofy } from './cronofy/rules.ts';
import { crowdin } from './crowdin/rules.ts';
import { crowdstrike } from './crowdstrike/rules.ts';
import { crunchbase } from './crunchbase/rules.ts';
import { crunchyBridge } from './crunchy-bridge/rules.ts';
import { cryptoCom } from './crypto-com/rules.ts';
import { cryptoCompare } from './crypto-compare/rules.ts';
import { cryptoPanic } from './crypto-panic/rules.ts';
import { cube } from './cube/rules.ts';
import { currencyApi } from './currency-api/rules.ts';
import { currencyCloud } from './currency-cloud/rules.ts';
import { currencyFreaks } from './currency-freaks/rules.ts';
import { currencyLayer } from './currency-layer/rules.ts';
import { currencyScoop } from './currency-scoop/rules.ts';
import { currentsApi } from './currents-api/rules.ts';
import { cursor } from './cursor/rules.ts';
import { customerGuru } from './customer-guru/rules.ts';
import { customerIo } from './customer-io/rules.ts';
import { cyberSource } from './cyber-source/rules.ts';
import { cypress } from './cypress/rules.ts';
import { dId } from './d-id/rules.ts';
import { d7Networks } from './d7-networks/rules.ts';
import { dagster } from './dagster/rules.ts';
import { dailyCo } from './daily-co/rules.ts';
import { dandelion } from './dandelion/rules.ts';
import { dareboost } from './dareboost/rules.ts';
import { dash0 } from './dash0/rules.ts';
import { dataGov } from './data-gov/rules.ts';
import { dataRobot } from './data-robot/rules.ts';
import { databento } from './databento/rules.ts';
import { databox } from './databox/rules.ts';
import { databricks } from './databricks/rules.ts';
import { datadog } from './datadog/rules.ts';
import { datarails } from './datarails/rules.ts';
import { datoCms } from './dato-cms/rules.ts';
import { daytona } from './daytona/rules.ts';
import { dbtCloud } from './dbt-cloud/rules.ts';
import { deadMansSnitch } from './dead-mans-snitch/rules.ts';
import { debounce } from './debounce/rules.ts';
import { deel } from './deel/rules.ts';
import { deepAi } from './deep-ai/rules.ts';
import { deepInfra } from './deep-infra/rules.ts';
import { deepgram } from './deepgram/rules.ts';
import { deepl } from './deepl/rules.ts';
import { deepnote } from './deepnote/rules.ts';
import { deepseek } from './deepseek/rules.ts';
import { deepsource } from './deepsource/rules.ts';
import { definedNetworking } from './defined-networking/rules.ts';
import { dehashed } from './dehashed/rules.ts';
import { delighted } from './delighted/rules.ts';
import { demio } from './demio/rules.ts';
import { deno } from './deno/rules.ts';
import { dependencyTrack } from './dependency-track/rules.ts';
import { depot } from './depot/rules.ts';
import { deputy } from './deputy/rules.ts';
import { deribit } from './deribit/rules.ts';
import { descope } from './descope/rules.ts';
import { desec } from './desec/rules.ts';
import { deskPro } from './desk-pro/rules.ts';
import { detectLanguage } from './detect-language/rules.ts';
import { detectify } from './detectify/rules.ts';
import { devTo } from './dev-to/rules.ts';
import { devcycle } from './devcycle/rules.ts';
import { deviantart } from './deviantart/rules.ts';
import { devin } from './devin/rules.ts';
import { dfuse } from './dfuse/rules.ts';
import { dhl } from './dhl/rules.ts';
import { dialogflow } from './dialogflow/rules.ts';
import { dialpad } from './dialpad/rules.ts';
import { didit } from './didit/rules.ts';
import { diffbot } from './diffbot/rules.ts';
import { dify } from './dify/rules.ts';
import { diggernaut } from './diggernaut/rules.ts';
import { digicert } from './digicert/rules.ts';
import { digitalOcean } from './digital-ocean/rules.ts';
import { dingTalk } from './ding-talk/rules.ts';
import { directus } from './directus/rules.ts';
import { discogs } from './discogs/rules.ts';
import { discord } from './discord/rules.ts';
import { discourse } from './discourse/rules.ts';
import { disqus } from './disqus/rules.ts';
import { ditto } from './ditto/rules.ts';
import { django } from './django/rules.ts';
import { dlocal } from './dlocal/rules.ts';
import { dnsCheck } from './dns-check/rules.ts';
import { dnsMadeEasy } from './dns-made-easy/rules.ts';
import { dnsimple } from './dnsimple/rules.ts';
import { dnspod } from './dnspod/rules.ts';
import { docParser } from './doc-parser/rules.ts';
import { docUseal } from './doc-useal/rules.ts';
import { docker } from './docker/rules.ts';
import { docraptor } from './docraptor/rules.ts';
import { documenso } from './documenso/rules.ts';
import { documo } from './documo/rules.ts';
import { docusign } from './docusign/rules.ts';
import { dodoPayments } from './dodo-payments/rules.ts';
import { doordash } from './doordash/rules.ts';
import { doppler } from './doppler/rules.ts';
import { dotDigital } from './dot-digital/rules.ts';
import { dotEnvX } from './dot-env-x/rules.ts';
import { dotenvVault } from './dotenv-vault/rules.ts';
import { dovico } from './dovico/rules.ts';
import { drata } from './drata/rules.ts';
import { dreamhost } from './dreamhost/rules.ts';
import { dribbble } from './dribbble/rules.ts';
import { drift } from './drift/rules.ts';
import { drip } from './drip/rules.ts';
import { dronahq } from './dronahq/rules.ts';
import { droneCi } from './drone-ci/rules.ts';
import { dropbox } from './dropbox/rules.ts';
import { dropboxSign } from './dropbox-sign/rules.ts';
import { dropcontact } from './dropcontact/rules.ts';
import { dub } from './dub/rules.ts';
import { duckDns } from './duck-dns/rules.ts';
import { duffel } from './duffel/rules.ts';
import { dune } from './dune/rules.ts';
import { duo } from './duo/rules.ts';
import { duply } from './duply/rules.ts';
import { dust } from './dust/rules.ts';
import { dwolla } from './dwolla/rules.ts';
import { dydx } from './dydx/rules.ts';
import { dynadot } from './dynadot/rules.ts';
import { dynalist } from './dynalist/rules.ts';
import { dynatrace } from './dynatrace/rules.ts';
import { dynu } from './dynu/rules.ts';
import { dynv6 } from './dynv6/rules.ts';
import { dyspatch } from './dyspatch/rules.ts';
import { e2b } from './e2b/rules.ts';
import { eagleEyeNetworks } from './eagle-eye-networks/rules.ts';
import { easyInsight } from './easy-insight/rules.ts';
import { easyShip } from './easy-ship/rules.ts';
import { easypost } from './easypost/rules.ts';
import { ebay } from './ebay/rules.ts';
import { ecostruxureIt } from './ecostruxure-it/rules.ts';
import { ecwid } from './ecwid/rules.ts';
import { edamam } from './edamam/rules.ts';
import { edenAi } from './eden-ai/rules.ts';
import { efi } from './efi/rules.ts';
import { eia } from './eia/rules.ts';
import { eightXEight } from './eight-x-eight/rules.ts';
import { elastic } from './elastic/rules.ts';
import { elasticEmail } from './elastic-email/rules.ts';
import { electricityMaps } from './electricity-maps/rules.ts';
import { elevenLabs } from './eleven-labs/rules.ts';
import { elevio } from './elevio/rules.ts';
import { emailJs } from './email-js/rules.ts';
import { emailListVerify } from './email-list-verify/rules.ts';
import { emailOctopus } from './email-octopus/rules.ts';
import { emailable } from './emailable/rules.ts';
import { emby } from './emby/rules.ts';
import { enablex } from './enablex/rules.ts';
import { encharge } from './encharge/rules.ts';
import { endorLabs } from './endor-labs/rules.ts';
import { engagespot } from './engagespot/rules.ts';
import { enigma } from './enigma/rules.ts';
import { envato } from './envato/rules.ts';
import { envoy } from './envoy/rules.ts';
import { eodhd } from './eodhd/rules.ts';
import { epicGames } from './epic-games/rules.ts';
import { equinixMetal } from './equinix-metal/rules.ts';
import { eraser } from './eraser/rules.ts';
import { esendex } from './esendex/rules.ts';
import { estuary } from './estuary/rules.ts';
import { etherscan } from './etherscan/rules.ts';
import { ethplorer } from './ethplorer/rules.ts';
import { etsy } from './etsy/rules.ts';
import { eventbrite } from './eventbrite/rules.ts';
import { everhour } from './everhour/rules.ts';
import { eversign } from './eversign/rules.ts';
import { evervault } from './evervault/rules.ts';
import { exa } from './exa/rules.ts';
import { exchangeRateApi } from './exchange-rate-api/rules.ts';
import { exchangeRatesApi } from './exchange-rates-api/rules.ts';
import { exmo } from './exmo/rules.ts';
import { exoscale } from './exoscale/rules.ts';
import { exotel } from './exotel/rules.ts';
import { expo } from './expo/rules.ts';
import { exportSdk } from './export-sdk/rules.ts';
import { extractorApi } from './extractor-api/rules.ts';
import { faceIt } from './face-it/rules.ts';
import { facePlusPlus } from './face-plus-plus/rules.ts';
import { facebook } from './facebook/rules.ts';
import { factorial } from './factorial/rules.ts';
import { factoryAi } from './factory-ai/rules.ts';
import { fakeJson } from './fake-json/rules.ts';
import { fal } from './fal/rules.ts';
import { fastForex } from './fast-forex/rules.ts';
import { fastSpring } from './fast-spring/rules.ts';
import { fast2sms } from './fast2sms/rules.ts';
import { fastly } from './fastly/rules.ts';
import { fastmail } from './fastmail/rules.ts';
import { fathom } from './fathom/rules.ts';
import { fauna } from './fauna/rules.ts';
import { featherless } from './featherless/rules.ts';
import { fedex } from './fedex/rules.ts';
import { feedier } from './feedier/rules.ts';
import { feedly } from './feedly/rules.ts';
import { feishu } from './feishu/rules.ts';
import { fetchRss } from './fetch-rss/rules.ts';
import { fibery } from './fibery/rules.ts';
import { figma } from './figma/rules.ts';
import { figshare } from './figshare/rules.ts';
import { fileIo } from './file-io/rules.ts';
import { filestack } from './filestack/rules.ts';
import { finage } from './finage/rules.ts';
import { financialModelingPrep } from './financial-modeling-prep/rules.ts';
import { findl } from './findl/rules.ts';
import { fingerprint } from './fingerprint/rules.ts';
import { finicity } from './finicity/rules.ts';
import { finix } from './finix/rules.ts';
import { finnhub } from './finnhub/rules.ts';
import { firebase } from './firebase/rules.ts';
import { fireblocks } from './fireblocks/rules.ts';
import { firecrawl } from './firecrawl/rules.ts';
import { fireflies } from './fireflies/rules.ts';
import { firehydrant } from './firehydrant/rules.ts';
import { fireworksAi } from './fireworks-ai/rules.ts';
import { firstPromoter } from './first-promoter/rules.ts';
import { fitbit } from './fitbit/rules.ts';
import { fivetran } from './fivetran/rules.ts';
import { fixerIo } from './fixer-io/rules.ts';
import { flagsmith } from './flagsmith/rules.ts';
import { flatIo } from './flat-io/rules.ts';
import { fleetbase } from './fleetbase/rules.ts';
import { flexmail } from './flexmail/rules.ts';
import { flexport } from './flexport/rules.ts';
import { flickr } from './flickr/rules.ts';
import { flightApi } from './flight-api/rules.ts';
import { flightLabs } from './flight-labs/rules.ts';
import { flightStats } from './flight-stats/rules.ts';
import { flightaware } from './flightaware/rules.ts';
import { float } from './float/rules.ts';
import { flotiq } from './flotiq/rules.ts';
import { flowise } from './flowise/rules.ts';
import { flowlu } from './flowlu/rules.ts';
import { flurry } from './flurry/rules.ts';
import { flutterwave } from './flutterwave/rules.ts';
import { flyIo } from './fly-io/rules.ts';
import { fmfw } from './fmfw/rules.ts';
import { fofa } from './fofa/rules.ts';
import { footballData } from './football-data/rules.ts';
import { formCraft } from './form-craft/rules.ts';
import { formIo } from './form-io/rules.ts';
import { formStack } from './form-stack/rules.ts';
import { formsite } from './formsite/rules.ts';
import { formspree } from './formspree/rules.ts';
import { forwardEmail } from './forward-email/rules.ts';
import { fossa } from './fossa/rules.ts';
import { fourSixElks } from './four-six-elks/rules.ts';
import { foursquare } from './foursquare/rules.ts';
import { frameIo } from './frame-io/rules.ts';
import { fred } from './fred/rules.ts';
import { freeAgent } from './free-agent/rules.ts';
import { freshBooks } from './fresh-books/rules.ts';
import { freshdesk } from './freshdesk/rules.ts';
import { friendli } from './friendli/rules.ts';
import { front } from './front/rules.ts';
import { frontegg } from './frontegg/rules.ts';
import { ftx } from './ftx/rules.ts';
import { fulcrum } from './fulcrum/rules.ts';
import { fullcontact } from './fullcontact/rules.ts';
import { fullstory } from './fullstory/rules.ts';
import { fusebill } from './fusebill/rules.ts';
import { fusionAuth } from './fusion-auth/rules.ts';
import { fxMarket } from './fx-market/rules.ts';
import { g2 } from './g2/rules.ts';
import { galileo } from './galileo/rules.ts';
import { gandi } from './gandi/rules.ts';
import { gateIo } from './gate-io/rules.ts';
import { gatewayApi } from './gateway-api/rules.ts';
import { gcore } from './gcore/rules.ts';
import { geckoboard } from './geckoboard/rules.ts';
import { gelato } from './gelato/rules.ts';
import { gemfury } from './gemfury/rules.ts';
import { geminiExchange } from './gemini-exchange/rules.ts';
import { generatedPhotos } from './generated-photos/rules.ts';
import { genesisCloud } from './genesis-cloud/rules.ts';
import { genesys } from './genesys/rules.ts';
import { gengo } from './gengo/rules.ts';
import { genius } from './genius/rules.ts';
import { geoApify } from './geo-apify/rules.ts';
import { geoDb } from './geo-db/rules.ts';
import { geoIpify } from './geo-ipify/rules.ts';
import { geocode } from './geocode/rules.ts';
import { geocodeEarth } from './geocode-earth/rules.ts';
import { geocodify } from './geocodify/rules.ts';
import { geocodio } from './geocodio/rules.ts';
import { getEmail } from './get-email/rules.ts';
import { getEmails } from './get-emails/rules.ts';
import { getGeoApi } from './get-geo-api/rules.ts';
import { getGist } from './get-gist/rules.ts';
import { getResponse } from './get-response/rules.ts';
import { getSandbox } from './get-sandbox/rules.ts';
import { getaccept } from './getaccept/rules.ts';
import { getblock } from './getblock/rules.ts';
import { gettyImages } from './getty-images/rules.ts';
import { ghost } from './ghost/rules.ts';
import { ghostInspector } from './ghost-inspector/rules.ts';
import { giphy } from './giphy/rules.ts';
import { gitBook } from './git-book/rules.ts';
import { gitGuardian } from './git-guardian/rules.ts';
import { gitKraken } from './git-kraken/rules.ts';
import { gitPod } from './git-pod/rules.ts';
import { gitea } from './gitea/rules.ts';
import { gitee } from './gitee/rules.ts';
import { github } from './github/rules.ts';
import { gitlab } from './gitlab/rules.ts';
import { gitter } from './gitter/rules.ts';
import { gladia } from './gladia/rules.ts';
import { glama } from './glama/rules.ts';
import { glassnode } from './glassnode/rules.ts';
import { glean } from './glean/rules.ts';
import { glitchtip } from './glitchtip/rules.ts';
import { globalPayments } from './global-payments/rules.ts';
import { globalSign } from './global-sign/rules.ts';
import { gnews } from './gnews/rules.ts';
import { goCanvas } from './go-canvas/rules.ts';
import { goCardless } from './go-cardless/rules.ts';
import { goDaddy } from './go-daddy/rules.ts';
import { goHighLevel } from './go-high-level/rules.ts';
import { gocd } from './gocd/rules.ts';
import { gogs } from './gogs/rules.ts';
import { gong } from './gong/rules.ts';
import { gooddata } from './gooddata/rules.ts';
import { goodday } from './goodday/rules.ts';
import { google } from './google/rules.ts';
import { gooseai } from './gooseai/rules.ts';
import { gorgias } from './gorgias/rules.ts';
import { gotify } from './gotify/rules.ts';
import { gotomeeting } from './gotomeeting/rules.ts';
import { gptZero } from './gpt-zero/rules.ts';
import { gradle } from './gradle/rules.ts';
import { grafana } from './grafana/rules.ts';
import { granola } from './granola/rules.ts';
import { graphCms } from './graph-cms/rules.ts';
import { graphHopper } from './graph-hopper/rules.ts';
import { gravitee } from './gravitee/rules.ts';
import { graylog } from './graylog/rules.ts';
import { greenhouse } from './greenhouse/rules.ts';
import { gremlin } from './gremlin/rules.ts';
import { gretel } from './gretel/rules.ts';
import { greyNoise } from './grey-noise/rules.ts';
import { grooveHq } from './groove-hq/rules.ts';
import { groq } from './groq/rules.ts';
import { groupDocs } from './group-docs/rules.ts';
import { growthbook } from './growthbook/rules.ts';
import { gtmetrix } from './gtmetrix/rules.ts';
import { guardianApi } from './guardian-api/rules.ts';
import { guilded } from './guilded/rules.ts';
import { gumlet } from './gumlet/rules.ts';
import { gumloop } from './gumloop/rules.ts';
import { gumroad } from './gumroad/rules.ts';
import { gupshup } from './gupshup/rules.ts';
import { guru } from './guru/rules.ts';
import { gusto } from './gusto/rules.ts';
import { gyazo } from './gyazo/rules.ts';
import { hackerone } from './hackerone/rules.ts';
import { happyScribe } from './happy-scribe/rules.ts';
import { harness } from './harness/rules.ts';
import { harvest } from './harvest/rules.ts';
import { hashicorp } from './hashicorp/rules.ts';
import { hasura } from './hasura/rules.ts';
import { haveIBeenPwned } from './have-i-been-pwned/rules.ts';
import { hcaptcha } from './hcaptcha/rules.ts';
import { hedera } from './hedera/rules.ts';
import { helicone } from './helicone/rules.ts';
import { helius } from './helius/rules.ts';
import { helpScout } from './help-scout/rules.ts';
import { helpcrunch } from './helpcrunch/rules.ts';
import { here } from './here/rules.ts';
import { heroku } from './heroku/rules.ts';
import { hetzner } from './hetzner/rules.ts';
import { heygen } from './heygen/rules.ts';
import { hipchat } from './hipchat/rules.ts';
import { hitbtc } from './hitbtc/rules.ts';
import { hive } from './hive/rules.ts';
import { hiveage } from './hiveage/rules.ts';
import { holidayApi } from './holiday-api/rules.ts';
import { holistics } from './holistics/rules.ts';
import { hologram } from './hologram/rules.ts';
import { honeybadger } from './honeybadger/rules.ts';
import { honeycomb } from './honeycomb/rules.ts';
import { hookdeck } from './hookdeck/rules.ts';
import { hostIo } from './host-io/rules.ts';
import { hostinger } from './hostinger/rules.ts';
import { hotmart } from './hotmart/rules.ts';
import { html2pdf } from './html2pdf/rules.ts';
import { huaweiCloud } from './huawei-cloud/rules.ts';
import { hubspot } from './hubspot/rules.ts';
import { hubstaff } from './hubstaff/rules.ts';
import { huggingFace } from './hugging-face/rules.ts';
import { humanity } from './humanity/rules.ts';
import { humanloop } from './humanloop/rules.ts';
import { hume } from './hume/rules.ts';
import { humio } from './humio/rules.ts';
import { hunter } from './hunter/rules.ts';
import { hybiscus } from './hybiscus/rules.ts';
import { hybridAnalysis } from './hybrid-analysis/rules.ts';
import { hygraph } from './hygraph/rules.ts';
import { hyperbrowser } from './hyperbrowser/rules.ts';
import { hyperping } from './hyperping/rules.ts';
import { hypertrack } from './hypertrack/rules.ts';
import { hypothesis } from './hypothesis/rules.ts';
import { ibm } from './ibm/rules.ts';
import { iconfinder } from './iconfinder/rules.ts';
import { idAnalyzer } from './id-analyzer/rules.ts';
import { ideogram } from './ideogram/rules.ts';
import { iexCloud } from './iex-cloud/rules.ts';
import { ifttt } from './ifttt/rules.ts';
import { igdb } from './igdb/rules.ts';
import { ign } from './ign/rules.ts';
import { ilert } from './ilert/rules.ts';
import { ilovepdf } from './ilovepdf/rules.ts';
import { imagekit } from './imagekit/rules.ts';
import { imagga } from './imagga/rules.ts';
import { imdbApi } from './imdb-api/rules.ts';
import { imgbb } from './imgbb/rules.ts';
import { imgix } from './imgix/rules.ts';
import { imgproxy } from './imgproxy/rules.ts';
import { imgur } from './imgur/rules.ts';
import { impala } from './impala/rules.ts';
import { improvmx } from './improvmx/rules.ts';
import { infermedica } from './infermedica/rules.ts';
import { infisical } from './infisical/rules.ts';
import { influxdata } from './influxdata/rules.ts';
import { infobip } from './infobip/rules.ts';
import { infogram } from './infogram/rules.ts';
import { infomaniak } from './infomaniak/rules.ts';
import { infracost } from './infracost/rules.ts';
import { infura } from './infura/rules.ts';
import { inngest } from './inngest/rules.ts';
import { inoreader } from './inoreader/rules.ts';
import { insightly } from './insightly/rules.ts';
import { instabot } from './instabot/rules.ts';
import { instagram } from './instagram/rules.ts';
import { instamojo } from './instamojo/rules.ts';
import { instana } from './instana/rules.ts';
import { instatus } from './instatus/rules.ts';
import { intelx } from './intelx/rules.ts';
import { interakt } from './interakt/rules.ts';
import { intercom } from './intercom/rules.ts';
import { interseller } from './interseller/rules.ts';
import { intra42 } from './intra42/rules.ts';
import { intrinio } from './intrinio/rules.ts';
import { invicti } from './invicti/rules.ts';
import { invoiceOcean } from './invoice-ocean/rules.ts';
import { invoiced } from './invoiced/rules.ts';
import { ionic } from './ionic/rules.ts';
import { ionos } from './ionos/rules.ts';
import { ip2location } from './ip2location/rules.ts';
import { ipapi } from './ipapi/rules.ts';
import { ipbase } from './ipbase/rules.ts';
import { ipdata } from './ipdata/rules.ts';
import { ipfind } from './ipfind/rules.ts';
import { ipgeolocation } from './ipgeolocation/rules.ts';
import { ipinfo } from './ipinfo/rules.ts';
import { ipinfodb } from './ipinfodb/rules.ts';
import { iplocate } from './iplocate/rules.ts';
import { ipqualityscore } from './ipqualityscore/rules.ts';
import { ipregistry } from './ipregistry/rules.ts';
import { ipstack } from './ipstack/rules.ts';
import { isbndb } from './isbndb/rules.ts';
import { itch } from './itch/rules.ts';
import { iterable } from './iterable/rules.ts';
import { iugu } from './iugu/rules.ts';
import { iyzico } from './iyzico/rules.ts';
import { jamf } from './jamf/rules.ts';
import { jasper } from './jasper/rules.ts';
import { jellyfin } from './jellyfin/rules.ts';
import { jenkins } from './jenkins/rules.ts';
import { jfrog } from './jfrog/rules.ts';
import { jina } from './jina/rules.ts';
import { jira } from './jira/rules.ts';
import { jivochat } from './jivochat/rules.ts';
import { jobber } from './jobber/rules.ts';
import { jotform } from './jotform/rules.ts';
import { jsonbin } from './jsonbin/rules.ts';
import { jumpcloud } from './jumpcloud/rules.ts';
import { jumpseller } from './jumpseller/rules.ts';
import { jupiterone } from './jupiterone/rules.ts';
import { juro } from './juro/rules.ts';
import { justcall } from './justcall/rules.ts';
import { jwplayer } from './jwplayer/rules.ts';
import { kaggle } from './kaggle/rules.ts';
import { kagi } from './kagi/rules.ts';
import { kairos } from './kairos/rules.ts';
import { kakao } from './kakao/rules.ts';
import { kanbanTool } from './kanban-tool/rules.ts';
import { kandji } from './kandji/rules.ts';
import { karmaCrm } from './karma-crm/rules.ts';
import { kayako } from './kayako/rules.ts';
import { keap } from './keap/rules.ts';
import { keen } from './keen/rules.ts';
import { keepa } from './keepa/rules.ts';
import { kerberos } from './kerberos/rules.ts';
import { keycloak } from './keycloak/rules.ts';
import { keygen } from './keygen/rules.ts';
import { khoros } from './khoros/rules.ts';
import { kickbox } from './kickbox/rules.ts';
import { kimi } from './kimi/rules.ts';
import { kion } from './kion/rules.ts';
import { kissflow } from './kissflow/rules.ts';
import { kissmetrics } from './kissmetrics/rules.ts';
import { kiteConnect } from './kite-connect/rules.ts';
import { klarna } from './klarna/rules.ts';
import { klaviyo } from './klaviyo/rules.ts';
import { kling } from './kling/rules.ts';
import { klipfolio } from './klipfolio/rules.ts';
import { klipy } from './klipy/rules.ts';
import { kloudless } from './kloudless/rules.ts';
import { knack } from './knack/rules.ts';
import { knapsackPro } from './knapsack-pro/rules.ts';
import { knock } from './knock/rules.ts';
import { kobotoolbox } from './kobotoolbox/rules.ts';
import { kolide } from './kolide/rules.ts';
import { kong } from './kong/rules.ts';
import { kontent } from './kontent/rules.ts';
import { koyeb } from './koyeb/rules.ts';
import { kraken } from './kraken/rules.ts';
import { kubernetes } from './kubernetes/rules.ts';
import { kucoin } from './kucoin/rules.ts';
import { kustomer } from './kustomer/rules.ts';
import { kylas } from './kylas/rules.ts';
import { lacework } from './lacework/rules.ts';
import { lakera } from './lakera/rules.ts';
import { lambdaLabs } from './lambda-labs/rules.ts';
import { lametric } from './lametric/rules.ts';
import { landbot } from './landbot/rules.ts';
import { langfuse } from './langfuse/rules.ts';
import { langsmith } from './langsmith/rules.ts';
import { languagelayer } from './languagelayer/rules.ts';
import { lark } from './lark/rules.ts';
import { lastfm } from './lastfm/rules.ts';
import { launchdarkly } from './launchdarkly/rules.ts';
import { launchpad } from './launchpad/rules.ts';
import { leadconduit } from './leadconduit/rules.ts';
import { leadfeeder } from './leadfeeder/rules.ts';
import { leancloud } from './leancloud/rules.ts';
import { leaseweb } from './leaseweb/rules.ts';
import { legiscan } from './legiscan/rules.ts';
import { lemlist } from './lemlist/rules.ts';
import { lemonSqueezy } from './lemon-squeezy/rules.ts';
import { lendflow } from './lendflow/rules.ts';
import { leonardoAi } from './leonardo-ai/rules.ts';
import { lessAnnoyingCrm } from './less-annoying-crm/rules.ts';
import { lexigram } from './lexigram/rules.ts';
import { librariesIo } from './libraries-io/rules.ts';
import { librato } from './librato/rules.ts';
import { lichess } from './lichess/rules.ts';
import { life360 } from './life360/rules.ts';
import { lifx } from './lifx/rules.ts';
import { lightningAi } from './lightning-ai/rules.ts';
import { lighton } from './lighton/rules.ts';
import { lightstep } from './lightstep/rules.ts';
import { line } from './line/rules.ts';
import { linear } from './linear/rules.ts';
import { lingvanex } from './lingvanex/rules.ts';
import { linkedin } from './linkedin/rules.ts';
import { linkpreview } from './linkpreview/rules.ts';
import { linkup } from './linkup/rules.ts';
import { linnworks } from './linnworks/rules.ts';
import { linode } from './linode/rules.ts';
import { liqpay } from './liqpay/rules.ts';
import { litellm } from './litellm/rules.ts';
import { lithic } from './lithic/rules.ts';
import { litmos } from './litmos/rules.ts';
import { liveAgent } from './live-agent/rules.ts';
import { liveblocks } from './liveblocks/rules.ts';
import { livechat } from './livechat/rules.ts';
import { livekit } from './livekit/rules.ts';
import { livepeer } from './livepeer/rules.ts';
import { livestorm } from './livestorm/rules.ts';
import { llamaCloud } from './llama-cloud/rules.ts';
import { lmnt } from './lmnt/rules.ts';
import { loaderIo } from './loader-io/rules.ts';
import { loadmill } from './loadmill/rules.ts';
import { lob } from './lob/rules.ts';
import { locationiq } from './locationiq/rules.ts';
import { locize } from './locize/rules.ts';
import { logentries } from './logentries/rules.ts';
import { logfire } from './logfire/rules.ts';
import { loggly } from './loggly/rules.ts';
import { logicmonitor } from './logicmonitor/rules.ts';
import { loginradius } from './loginradius/rules.ts';
import { logzIo } from './logz-io/rules.ts';
import { lokalise } from './lokalise/rules.ts';
import { looker } from './looker/rules.ts';
import { loops } from './loops/rules.ts';
import { loqate } from './loqate/rules.ts';
import { losant } from './losant/rules.ts';
import { loyverse } from './loyverse/rules.ts';
import { lucidchart } from './lucidchart/rules.ts';
import { lumaAi } from './luma-ai/rules.ts';
import { lunchmoney } from './lunchmoney/rules.ts';
import { luno } from './luno/rules.ts';
import { lusha } from './lusha/rules.ts';
import { luxand } from './luxand/rules.ts';
import { m3o } from './m3o/rules.ts';
import { maas } from './maas/rules.ts';
import { madkudu } from './madkudu/rules.ts';
import { magic } from './magic/rules.ts';
import { magicbell } from './magicbell/rules.ts';
import { magnetic } from './magnetic/rules.ts';
import { mailboxlayer } from './mailboxlayer/rules.ts';
import { mailboxvalidator } from './mailboxvalidator/rules.ts';
import { mailchimp } from './mailchimp/rules.ts';
import { mailcoach } from './mailcoach/rules.ts';
import { mailerlite } from './mailerlite/rules.ts';
import { mailersend } from './mailersend/rules.ts';
import { mailgun } from './mailgun/rules.ts';
import { mailjet } from './mailjet/rules.ts';
import { mailmodo } from './mailmodo/rules.ts';
import { mailosaur } from './mailosaur/rules.ts';
import { mailpace } from './mailpace/rules.ts';
import { mailsac } from './mailsac/rules.ts';
import { mailslurp } from './mailslurp/rules.ts';
import { mailtrap } from './mailtrap/rules.ts';
import { mailwizz } from './mailwizz/rules.ts';
import { make } from './make/rules.ts';
import { mandrill } from './mandrill/rules.ts';
import { manifest } from './manifest/rules.ts';
import { manychat } from './manychat/rules.ts';
import { mapbox } from './mapbox/rules.ts';
import { mapillary } from './mapillary/rules.ts';
import { mapmyindia } from './mapmyindia/rules.ts';
import { mapquest } from './mapquest/rules.ts';
import { mapsCo } from './maps-co/rules.ts';
import { maptiler } from './maptiler/rules.ts';
import { marinetraffic } from './marinetraffic/rules.ts';
import { marketaux } from './marketaux/rules.ts';
import { marketo } from './marketo/rules.ts';
import { marketstack } from './marketstack/rules.ts';
import { marvel } from './marvel/rules.ts';
import { mastodon } from './mastodon/rules.ts';
import { materialize } from './materialize/rules.ts';
import { mathpix } from './mathpix/rules.ts';
import { matomo } from './matomo/rules.ts';
import { matrix } from './matrix/rules.ts';
import { mattermost } from './mattermost/rules.ts';
import { mavenlink } from './mavenlink/rules.ts';
import { maxmind } from './maxmind/rules.ts';
import { mcafee } from './mcafee/rules.ts';
import { meaningcloud } from './meaningcloud/rules.ts';
import { mediastack } from './mediastack/rules.ts';
import { medium } from './medium/rules.ts';
import { meilisearch } from './meilisearch/rules.ts';
import { meistertask } from './meistertask/rules.ts';
import { meltwater } from './meltwater/rules.ts';
import { mem0 } from './mem0/rules.ts';
import { memberstack } from './memberstack/rules.ts';
import { mercadoPago } from './mercado-pago/rules.ts';
import { mercury } from './mercury/rules.ts';
import { merge } from './merge/rules.ts';
import { mesibo } from './mesibo/rules.ts';
import { messagebird } from './messagebird/rules.ts';
import { messente } from './messente/rules.ts';
import { metaapi } from './metaapi/rules.ts';
import { metabase } from './metabase/rules.ts';
import { metalsApi } from './metals-api/rules.ts';
import { meteomatics } from './meteomatics/rules.ts';
import { meteosource } from './meteosource/rules.ts';
import { metricool } from './metricool/rules.ts';
import { metrilo } from './metrilo/rules.ts';
import { mezmo } from './mezmo/rules.ts';
import { microcms } from './microcms/rules.ts';
import { midtrans } from './midtrans/rules.ts';
import { mindee } from './mindee/rules.ts';
import { mindmeister } from './mindmeister/rules.ts';
import { minimax } from './minimax/rules.ts';
import { minio } from './minio/rules.ts';
import { mintlify } from './mintlify/rules.ts';
import { mirakl } from './mirakl/rules.ts';
import { miro } from './miro/rules.ts';
import { missive } from './missive/rules.ts';
import { mistral } from './mistral/rules.ts';
import { mite } from './mite/rules.ts';
import { mixedbread } from './mixedbread/rules.ts';
import { mixmax } from './mixmax/rules.ts';
import { mixpanel } from './mixpanel/rules.ts';
import { mocean } from './mocean/rules.ts';
import { mockaroo } from './mockaroo/rules.ts';
import { modal } from './modal/rules.ts';
import { moderationApi } from './moderation-api/rules.ts';
import { modrinth } from './modrinth/rules.ts';
import { mollie } from './mollie/rules.ts';
import { momento } from './momento/rules.ts';
import { monday } from './monday/rules.ts';
import { monetizze } from './monetizze/rules.ts';
import { moneybird } from './moneybird/rules.ts';
import { mongodbAtlas } from './mongodb-atlas/rules.ts';
import { monkeylearn } from './monkeylearn/rules.ts';
import { monnify } from './monnify/rules.ts';
import { monzo } from './monzo/rules.ts';
import { moodle } from './moodle/rules.ts';
import { moonclerk } from './moonclerk/rules.ts';
import { moosend } from './moosend/rules.ts';
import { mopinion } from './mopinion/rules.ts';
import { moralis } from './moralis/rules.ts';
import { mouser } from './mouser/rules.ts';
import { moz } from './moz/rules.ts';
import { mrTickTock } from './mr-tick-tock/rules.ts';
import { msg91 } from './msg91/rules.ts';
import { multisafepay } from './multisafepay/rules.ts';
import { musixmatch } from './musixmatch/rules.ts';
import { mux } from './mux/rules.ts';
import { myIntervals } from './my-intervals/rules.ts';
import { myfreshworks } from './myfreshworks/rules.ts';
import { mynewsdesk } from './mynewsdesk/rules.ts';
import { n2yo } from './n2yo/rules.ts';
import { n8n } from './n8n/rules.ts';
import { nameCom } from './name-com/rules.ts';
import { namecheap } from './namecheap/rules.ts';
import { namesilo } from './namesilo/rules.ts';
import { nanoleaf } from './nanoleaf/rules.ts';
import { nanonets } from './nanonets/rules.ts';
import { nasa } from './nasa/rules.ts';
import { nasdaqDataLink } from './nasdaq-data-link/rules.ts';
import { nats } from './nats/rules.ts';
import { nebius } from './nebius/rules.ts';
import { neocities } from './neocities/rules.ts';
import { neon } from './neon/rules.ts';
import { netatmo } from './netatmo/rules.ts';
import { netbird } from './netbird/rules.ts';
import { netdata } from './netdata/rules.ts';
import { nethunt } from './nethunt/rules.ts';
import { netlify } from './netlify/rules.ts';
import { netsuite } from './netsuite/rules.ts';
import { neutrinoApi } from './neutrino-api/rules.ts';
import { newRelic } from './new-relic/rules.ts';
import { newsapi } from './newsapi/rules.ts';
import { newscatcher } from './newscatcher/rules.ts';
import { newsdata } from './newsdata/rules.ts';
import { newsletter2go } from './newsletter2go/rules.ts';
import { nextcloud } from './nextcloud/rules.ts';
import { nextdns } from './nextdns/rules.ts';
import { nftport } from './nftport/rules.ts';
import { ngc } from './ngc/rules.ts';
import { ngrok } from './ngrok/rules.ts';
import { nicereply } from './nicereply/rules.ts';
import { nightfall } from './nightfall/rules.ts';
import { nimble } from './nimble/rules.ts';
import { ninox } from './ninox/rules.ts';
import { nitro } from './nitro/rules.ts';
import { noaa } from './noaa/rules.ts';
import { nocodb } from './nocodb/rules.ts';
import { nomad } from './nomad/rules.ts';
import { nomic } from './nomic/rules.ts';
import { nomics } from './nomics/rules.ts';
import { nordigen } from './nordigen/rules.ts';
import { northflank } from './northflank/rules.ts';
import { noticeable } from './noticeable/rules.ts';
import { notion } from './notion/rules.ts';
import { nounProject } from './noun-project/rules.ts';
import { novita } from './novita/rules.ts';
import { novu } from './novu/rules.ts';
import { nowpayments } from './nowpayments/rules.ts';
import { nozbeTeams } from './nozbe-teams/rules.ts';
import { npm } from './npm/rules.ts';
import { nrel } from './nrel/rules.ts';
import { ntfy } from './ntfy/rules.ts';
import { nubentos } from './nubentos/rules.ts';
import { nuclino } from './nuclino/rules.ts';
import { nuget } from './nuget/rules.ts';
import { numverify } from './numverify/rules.ts';
import { nutritionix } from './nutritionix/rules.ts';
import { nutshell } from './nutshell/rules.ts';
import { nvidia } from './nvidia/rules.ts';
import { nxCloud } from './nx-cloud/rules.ts';
import { nylas } from './nylas/rules.ts';
import { nytimes } from './nytimes/rules.ts';
import { oanda } from './oanda/rules.ts';
import { observe } from './observe/rules.ts';
import { octoBrowser } from './octo-browser/rules.ts';
import { octoprint } from './octoprint/rules.ts';
import { octopusDeploy } from './octopus-deploy/rules.ts';
import { odoo } from './odoo/rules.ts';
import { ohDear } from './oh-dear/rules.ts';
import { okta } from './okta/rules.ts';
import { okx } from './okx/rules.ts';
import { olaMaps } from './ola-maps/rules.ts';
import { ollama } from './ollama/rules.ts';
import { omdb } from './omdb/rules.ts';
import { omise } from './omise/rules.ts';
import { omnisend } from './omnisend/rules.ts';
import { oneForge } from './one-forge/rules.ts';
import { oneInch } from './one-inch/rules.ts';
import { oneMap } from './one-map/rules.ts';
import { onePassword } from './one-password/rules.ts';
import { oneTimeSecret } from './one-time-secret/rules.ts';
import { onedesk } from './onedesk/rules.ts';
import { onelogin } from './onelogin/rules.ts';
import { onepagecrm } from './onepagecrm/rules.ts';
import { onesignal } from './onesignal/rules.ts';
import { onfido } from './onfido/rules.ts';
import { onfleet } from './onfleet/rules.ts';
import { onwater } from './onwater/rules.ts';
import { oopspam } from './oopspam/rules.ts';
import { openExchangeRates } from './open-exchange-rates/rules.ts';
import { openRouter } from './open-router/rules.ts';
import { openai } from './openai/rules.ts';
import { openaq } from './openaq/rules.ts';
import { opencage } from './opencage/rules.ts';
import { openchargemap } from './openchargemap/rules.ts';
import { openfigi } from './openfigi/rules.ts';
import { openphone } from './openphone/rules.ts';
import { openpipe } from './openpipe/rules.ts';
import { openproject } from './openproject/rules.ts';
import { openrouteservice } from './openrouteservice/rules.ts';
import { opensea } from './opensea/rules.ts';
import { openshift } from './openshift/rules.ts';
import { openstates } from './openstates/rules.ts';
import { opensubtitles } from './opensubtitles/rules.ts';
import { opentripmap } from './opentripmap/rules.ts';
import { openuv } from './openuv/rules.ts';
import { openvpn } from './openvpn/rules.ts';
import { openweather } from './openweather/rules.ts';
import { opsgenie } from './opsgenie/rules.ts';
import { optimizely } from './optimizely/rules.ts';
import { oracleCloud } from './oracle-cloud/rules.ts';
import { ory } from './ory/rules.ts';
import { outline } from './outline/rules.ts';
import { outreach } from './outreach/rules.ts';
import { outscraper } from './outscraper/rules.ts';
import { overloop } from './overloop/rules.ts';
import { ovh } from './ovh/rules.ts';
import { owlbot } from './owlbot/rules.ts';
import { ozon } from './ozon/rules.ts';
import { packagecloud } from './packagecloud/rules.ts';
import { paddle } from './paddle/rules.ts';
import { pagarme } from './pagarme/rules.ts';
import { pagerduty } from './pagerduty/rules.ts';
import { paloalto } from './paloalto/rules.ts';
import { pandadoc } from './pandadoc/rules.ts';
import { pandascore } from './pandascore/rules.ts';
import { pangea } from './pangea/rules.ts';
import { paperform } from './paperform/rules.ts';
import { paperspace } from './paperspace/rules.ts';
import { papertrail } from './papertrail/rules.ts';
import { parallel } from './parallel/rules.ts';
import { paralleldots } from './paralleldots/rules.ts';
import { parsehub } from './parsehub/rules.ts';
import { parsers } from './parsers/rules.ts';
import { parseur } from './parseur/rules.ts';
import { particle } from './particle/rules.ts';
import { partnerstack } from './partnerstack/rules.ts';
import { passage } from './passage/rules.ts';
import { passbase } from './passbase/rules.ts';
import { passwordHash } from './password-hash/rules.ts';
import { pastebin } from './pastebin/rules.ts';
import { patreon } from './patreon/rules.ts';
import { paubox } from './paubox/rules.ts';
import { paydirt } from './paydirt/rules.ts';
import { payfast } from './payfast/rules.ts';
import { payhere } from './payhere/rules.ts';
import { paymo } from './paymo/rules.ts';
import { paymongo } from './paymongo/rules.ts';
import { paypal } from './paypal/rules.ts';
import { paysafe } from './paysafe/rules.ts';
import { paystack } from './paystack/rules.ts';
import { paytm } from './paytm/rules.ts';
import { payu } from './payu/rules.ts';
import { pdfCo } from './pdf-co/rules.ts';
import { pdflayer } from './pdflayer/rules.ts';
import { pdfmonkey } from './pdfmonkey/rules.ts';
import { pdfshift } from './pdfshift/rules.ts';
import { peekalink } from './peekalink/rules.ts';
import { pendo } from './pendo/rules.ts';
import { pennylane } from './pennylane/rules.ts';
import { peopleDataLabs } from './people-data-labs/rules.ts';
import { pepipost } from './pepipost/rules.ts';
import { percy } from './percy/rules.ts';
import { permit } from './permit/rules.ts';
import { perplexity } from './perplexity/rules.ts';
import { persona } from './persona/rules.ts';
import { petfinder } from './petfinder/rules.ts';
import { pexels } from './pexels/rules.ts';
import { phabricator } from './phabricator/rules.ts';
import { phantombuster } from './phantombuster/rules.ts';
import { philipsHue } from './philips-hue/rules.ts';
import { phonepe } from './phonepe/rules.ts';
import { photoroom } from './photoroom/rules.ts';
import { phrase } from './phrase/rules.ts';
import { picovoice } from './picovoice/rules.ts';
import { pinata } from './pinata/rules.ts';
import { pinecone } from './pinecone/rules.ts';
import { pingdom } from './pingdom/rules.ts';
import { pingone } from './pingone/rules.ts';
import { pinterest } from './pinterest/rules.ts';
import { pipedream } from './pipedream/rules.ts';
import { pipedrive } from './pipedrive/rules.ts';
import { pipl } from './pipl/rules.ts';
import { pirateWeather } from './pirate-weather/rules.ts';
import { pirsch } from './pirsch/rules.ts';
import { pivotalTracker } from './pivotal-tracker/rules.ts';
import { pixabay } from './pixabay/rules.ts';
import { plaid } from './plaid/rules.ts';
import { plain } from './plain/rules.ts';
import { planetscale } from './planetscale/rules.ts';
import { planningCenter } from './planning-center/rules.ts';
import { planviewLeankit } from './planview-leankit/rules.ts';
import { planyo } from './planyo/rules.ts';
import { plausible } from './plausible/rules.ts';
import { playht } from './playht/rules.ts';
import { plex } from './plex/rules.ts';
import { plivo } from './plivo/rules.ts';
import { plunk } from './plunk/rules.ts';
import { podcastIndex } from './podcast-index/rules.ts';
import { podio } from './podio/rules.ts';
import { poeditor } from './poeditor/rules.ts';
import { polar } from './polar/rules.ts';
import { pollsApi } from './polls-api/rules.ts';
import { poloniex } from './poloniex/rules.ts';
import { polygon } from './polygon/rules.ts';
import { polygonscan } from './polygonscan/rules.ts';
import { polymarket } from './polymarket/rules.ts';
import { portainer } from './portainer/rules.ts';
import { portkey } from './portkey/rules.ts';
import { positionstack } from './positionstack/rules.ts';
import { postageapp } from './postageapp/rules.ts';
import { postbacks } from './postbacks/rules.ts';
import { posthog } from './posthog/rules.ts';
import { postman } from './postman/rules.ts';
import { postmark } from './postmark/rules.ts';
import { powrbot } from './powrbot/rules.ts';
import { predibase } from './predibase/rules.ts';
import { prefect } from './prefect/rules.ts';
import { prerender } from './prerender/rules.ts';
import { printful } from './printful/rules.ts';
import { printify } from './printify/rules.ts';
import { printnode } from './printnode/rules.ts';
import { prisma } from './prisma/rules.ts';
import { privacy } from './privacy/rules.ts';
import { privateAi } from './private-ai/rules.ts';
import { privy } from './privy/rules.ts';
import { prodigi } from './prodigi/rules.ts';
import { prodpad } from './prodpad/rules.ts';
import { productboard } from './productboard/rules.ts';
import { profitwell } from './profitwell/rules.ts';
import { prolific } from './prolific/rules.ts';
import { promptlayer } from './promptlayer/rules.ts';
import { proof } from './proof/rules.ts';
import { propublica } from './propublica/rules.ts';
import { prospectCrm } from './prospect-crm/rules.ts';
import { prospectIo } from './prospect-io/rules.ts';
import { protocolsIo } from './protocols-io/rules.ts';
import { prowl } from './prowl/rules.ts';
import { proxmox } from './proxmox/rules.ts';
import { proxycrawl } from './proxycrawl/rules.ts';
import { pterodactyl } from './pterodactyl/rules.ts';
import { pubnub } from './pubnub/rules.ts';
import { pulumi } from './pulumi/rules.ts';
import { purelymail } from './purelymail/rules.ts';
import { purestake } from './purestake/rules.ts';
import { pushbullet } from './pushbullet/rules.ts';
import { pusher } from './pusher/rules.ts';
import { pushover } from './pushover/rules.ts';
import { pushwoosh } from './pushwoosh/rules.ts';
import { pushy } from './pushy/rules.ts';
import { pylon } from './pylon/rules.ts';
import { pypi } from './pypi/rules.ts';
import { qase } from './qase/rules.ts';
import { qdrant } from './qdrant/rules.ts';
import { qlik } from './qlik/rules.ts';
import { qonto } from './qonto/rules.ts';
import { qovery } from './qovery/rules.ts';
import { quaderno } from './quaderno/rules.ts';
import { qualaroo } from './qualaroo/rules.ts';
import { qualtrics } from './qualtrics/rules.ts';
import { qualys } from './qualys/rules.ts';
import { quandl } from './quandl/rules.ts';
import { quant } from './quant/rules.ts';
import { quay } from './quay/rules.ts';
import { qubole } from './qubole/rules.ts';
import { questdb } from './questdb/rules.ts';
import { questrade } from './questrade/rules.ts';
import { quickbase } from './quickbase/rules.ts';
import { quickbooks } from './quickbooks/rules.ts';
import { quicknode } from './quicknode/rules.ts';
import { quickpay } from './quickpay/rules.ts';
import { quip } from './quip/rules.ts';
import { qwilr } from './qwilr/rules.ts';
import { rabbitmq } from './rabbitmq/rules.ts';
import { rackspace } from './rackspace/rules.ts';
import { radar } from './radar/rules.ts';
import { radarr } from './radarr/rules.ts';
import { railway } from './railway/rules.ts';
import { raindropIo } from './raindrop-io/rules.ts';
import { rainforestPay } from './rainforest-pay/rules.ts';
import { rainforestQa } from './rainforest-qa/rules.ts';
import { rainviewer } from './rainviewer/rules.ts';
import { ramp } from './ramp/rules.ts';
import { rancher } from './rancher/rules.ts';
import { randomOrg } from './random-org/rules.ts';
import { rapid7 } from './rapid7/rules.ts';
import { rapidapi } from './rapidapi/rules.ts';
import { rapyd } from './rapyd/rules.ts';
import { rasa } from './rasa/rules.ts';
import { raven } from './raven/rules.ts';
import { rawg } from './rawg/rules.ts';
import { raygun } from './raygun/rules.ts';
import { razorpay } from './razorpay/rules.ts';
import { reachmail } from './reachmail/rules.ts';
import { readme } from './readme/rules.ts';
import { readwise } from './readwise/rules.ts';
import { realDebrid } from './real-debrid/rules.ts';
import { reallysimplesystems } from './reallysimplesystems/rules.ts';
import { realtimeTrains } from './realtime-trains/rules.ts';
import { rebilly } from './rebilly/rules.ts';
import { rebrandly } from './rebrandly/rules.ts';
import { rebrickable } from './rebrickable/rules.ts';
import { recaptcha } from './recaptcha/rules.ts';
import { rechargePayments } from './recharge-payments/rules.ts';
import { recombee } from './recombee/rules.ts';
import { recraft } from './recraft/rules.ts';
import { recurly } from './recurly/rules.ts';
import { redash } from './redash/rules.ts';
import { reddit } from './reddit/rules.ts';
import { redirectPizza } from './redirect-pizza/rules.ts';
import { redisCloud } from './redis-cloud/rules.ts';
import { redox } from './redox/rules.ts';
import { refiner } from './refiner/rules.ts';
import { regfox } from './regfox/rules.ts';
import { relevanceAi } from './relevance-ai/rules.ts';
import { remote } from './remote/rules.ts';
import { removeBg } from './remove-bg/rules.ts';
import { render } from './render/rules.ts';
import { rentman } from './rentman/rules.ts';
import { repairshopr } from './repairshopr/rules.ts';
import { replicate } from './replicate/rules.ts';
import { replicon } from './replicon/rules.ts';
import { replit } from './replit/rules.ts';
import { replyio } from './replyio/rules.ts';
import { requestFinance } from './request-finance/rules.ts';
import { requesty } from './requesty/rules.ts';
import { rescuetime } from './rescuetime/rules.ts';
import { resend } from './resend/rules.ts';
import { resourceGuru } from './resource-guru/rules.ts';
import { respondIo } from './respond-io/rules.ts';
import { restpack } from './restpack/rules.ts';
import { retable } from './retable/rules.ts';
import { retell } from './retell/rules.ts';
import { retool } from './retool/rules.ts';
import { rev } from './rev/rules.ts';
import { revAi } from './rev-ai/rules.ts';
import { revampCrm } from './revamp-crm/rules.ts';
import { revenuecat } from './revenuecat/rules.ts';
import { revolut } from './revolut/rules.ts';
import { rijksmuseum } from './rijksmuseum/rules.ts';
import { ringCentral } from './ring-central/rules.ts';
import { ringover } from './ringover/rules.ts';
import { riotGames } from './riot-games/rules.ts';
import { ripple } from './ripple/rules.ts';
import { rippling } from './rippling/rules.ts';
import { riskified } from './riskified/rules.ts';
import { ritekit } from './ritekit/rules.ts';
import { roaring } from './roaring/rules.ts';
import { robinhood } from './robinhood/rules.ts';
import { roblox } from './roblox/rules.ts';
import { roboflow } from './roboflow/rules.ts';
import { rocketreach } from './rocketreach/rules.ts';
import { rockset } from './rockset/rules.ts';
import { rollbar } from './rollbar/rules.ts';
import { rollout } from './rollout/rules.ts';
import { roninApp } from './ronin-app/rules.ts';
import { rootly } from './rootly/rules.ts';
import { rossum } from './rossum/rules.ts';
import { route4me } from './route4me/rules.ts';
import { rownd } from './rownd/rules.ts';
import { rubyGems } from './ruby-gems/rules.ts';
import { rudderStack } from './rudder-stack/rules.ts';
import { rundeck } from './rundeck/rules.ts';
import { runpod } from './runpod/rules.ts';
import { runrunit } from './runrunit/rules.ts';
import { runscope } from './runscope/rules.ts';
import { runway } from './runway/rules.ts';
import { rutter } from './rutter/rules.ts';
import { rytr } from './rytr/rules.ts';
import { sage } from './sage/rules.ts';
import { sailPoint } from './sail-point/rules.ts';
import { sakari } from './sakari/rules.ts';
import { sakuraCloud } from './sakura-cloud/rules.ts';
import { salad } from './salad/rules.ts';
import { salesblink } from './salesblink/rules.ts';
import { salescookie } from './salescookie/rules.ts';
import { salesflare } from './salesflare/rules.ts';
import { salesforce } from './salesforce/rules.ts';
import { salesloft } from './salesloft/rules.ts';
import { salesmate } from './salesmate/rules.ts';
import { sambanova } from './sambanova/rules.ts';
import { samsara } from './samsara/rules.ts';
import { sanity } from './sanity/rules.ts';
import { sap } from './sap/rules.ts';
import { sarvam } from './sarvam/rules.ts';
import { satismeter } from './satismeter/rules.ts';
import { saucelabs } from './saucelabs/rules.ts';
import { savvyCal } from './savvy-cal/rules.ts';
import { scale } from './scale/rules.ts';
import { scaleway } from './scaleway/rules.ts';
import { scalingo } from './scalingo/rules.ts';
import { scalr } from './scalr/rules.ts';
import { scalyr } from './scalyr/rules.ts';
import { scopus } from './scopus/rules.ts';
import { scoro } from './scoro/rules.ts';
import { scrapeDo } from './scrape-do/rules.ts';
import { scrapeowl } from './scrapeowl/rules.ts';
import { scraperApi } from './scraper-api/rules.ts';
import { scraperbox } from './scraperbox/rules.ts';
import { scrapersite } from './scrapersite/rules.ts';
import { scrapestack } from './scrapestack/rules.ts';
import { scrapfly } from './scrapfly/rules.ts';
import { scrapingant } from './scrapingant/rules.ts';
import { scrapingbee } from './scrapingbee/rules.ts';
import { screenly } from './screenly/rules.ts';
import { screenshotApi } from './screenshot-api/rules.ts';
import { screenshotlayer } from './screenshotlayer/rules.ts';
import { screenshotone } from './screenshotone/rules.ts';
import { scrutinizerCi } from './scrutinizer-ci/rules.ts';
import { seafile } from './seafile/rules.ts';
import { sealights } from './sealights/rules.ts';
import { seam } from './seam/rules.ts';
import { searchStax } from './search-stax/rules.ts';
import { searchapi } from './searchapi/rules.ts';
import { seatgeek } from './seatgeek/rules.ts';
import { securitytrails } from './securitytrails/rules.ts';
import { sedo } from './sedo/rules.ts';
import { segment } from './segment/rules.ts';
import { sekoia } from './sekoia/rules.ts';
import { selectpdf } from './selectpdf/rules.ts';
import { sellfy } from './sellfy/rules.ts';
import { sellsy } from './sellsy/rules.ts';
import { semanticScholar } from './semantic-scholar/rules.ts';
import { semaphore } from './semaphore/rules.ts';
import { semgrep } from './semgrep/rules.ts';
import { sendbird } from './sendbird/rules.ts';
import { sendchamp } from './sendchamp/rules.ts';
import { sendcloud } from './sendcloud/rules.ts';
import { sendgrid } from './sendgrid/rules.ts';
import { sendinblue } from './sendinblue/rules.ts';
import { sendlane } from './sendlane/rules.ts';
import { sendowl } from './sendowl/rules.ts';
import { sendpulse } from './sendpulse/rules.ts';
import { sendy } from './sendy/rules.ts';
import { sentinelHub } from './sentinel-hub/rules.ts';
import { sentinelone } from './sentinelone/rules.ts';
import { sentry } from './sentry/rules.ts';
import { seq } from './seq/rules.ts';
import { seqera } from './seqera/rules.ts';
import { serpApi } from './serp-api/rules.ts';
import { serpHouse } from './serp-house/rules.ts';
import { serper } from './serper/rules.ts';
import { serpstack } from './serpstack/rules.ts';
import { serpwow } from './serpwow/rules.ts';
import { serverless } from './serverless/rules.ts';
import { serviceNow } from './service-now/rules.ts';
import { serviceTitan } from './service-titan/rules.ts';
import { setmore } from './setmore/rules.ts';
import { settlemint } from './settlemint/rules.ts';
import { sevdesk } from './sevdesk/rules.ts';
import { seven } from './seven/rules.ts';
import { sezzle } from './sezzle/rules.ts';
import { sfox } from './sfox/rules.ts';
import { sharefile } from './sharefile/rules.ts';
import { sheety } from './sheety/rules.ts';
import { sherpadesk } from './sherpadesk/rules.ts';
import { ship24 } from './ship24/rules.ts';
import { shipday } from './shipday/rules.ts';
import { shipengine } from './shipengine/rules.ts';
import { shippo } from './shippo/rules.ts';
import { shipstation } from './shipstation/rules.ts';
import { shodan } from './shodan/rules.ts';
import { shopify } from './shopify/rules.ts';
import { shopware } from './shopware/rules.ts';
import { shortIo } from './short-io/rules.ts';
import { shortcut } from './shortcut/rules.ts';
import { shotgrid } from './shotgrid/rules.ts';
import { shotstack } from './shotstack/rules.ts';
import { shutterstock } from './shutterstock/rules.ts';
import { sidekiq } from './sidekiq/rules.ts';
import { signable } from './signable/rules.ts';
import { signalfx } from './signalfx/rules.ts';
import { signalwire } from './signalwire/rules.ts';
import { signaturit } from './signaturit/rules.ts';
import { signnow } from './signnow/rules.ts';
import { signoz } from './signoz/rules.ts';
import { signupgenius } from './signupgenius/rules.ts';
import { sigopt } from './sigopt/rules.ts';
import { siliconflow } from './siliconflow/rules.ts';
import { simfin } from './simfin/rules.ts';
import { similarweb } from './similarweb/rules.ts';
import { simperium } from './simperium/rules.ts';
import { simpleAnalytics } from './simple-analytics/rules.ts';
import { simpleLogin } from './simple-login/rules.ts';
import { simpleTexting } from './simple-texting/rules.ts';
import { simplesat } from './simplesat/rules.ts';
import { simplynoted } from './simplynoted/rules.ts';
import { simvoly } from './simvoly/rules.ts';
import { sinch } from './sinch/rules.ts';
import { singlestore } from './singlestore/rules.ts';
import { sirv } from './sirv/rules.ts';
import { site24x7 } from './site24x7/rules.ts';
import { siteimprove } from './siteimprove/rules.ts';
import { siteleaf } from './siteleaf/rules.ts';
import { skrapp } from './skrapp/rules.ts';
import { skybiometry } from './skybiometry/rules.ts';
import { skyflow } from './skyflow/rules.ts';
import { skyscanner } from './skyscanner/rules.ts';
import { slack } from './slack/rules.ts';
import { sleekplan } from './sleekplan/rules.ts';
import { slickText } from './slick-text/rules.ts';
import { smartThings } from './smart-things/rules.ts';
import { smartcar } from './smartcar/rules.ts';
import { smartling } from './smartling/rules.ts';
import { smartlook } from './smartlook/rules.ts';
import { smartsheet } from './smartsheet/rules.ts';
import { smartystreets } from './smartystreets/rules.ts';
import { smooch } from './smooch/rules.ts';
import { smsActivate } from './sms-activate/rules.ts';
import { smsApi } from './sms-api/rules.ts';
import { smsRu } from './sms-ru/rules.ts';
import { smsglobal } from './smsglobal/rules.ts';
import { smtpCom } from './smtp-com/rules.ts';
import { smtp2go } from './smtp2go/rules.ts';
import { snapchat } from './snapchat/rules.ts';
import { snipcart } from './snipcart/rules.ts';
import { snovIo } from './snov-io/rules.ts';
import { snowflake } from './snowflake/rules.ts';
import { snowplow } from './snowplow/rules.ts';
import { snyk } from './snyk/rules.ts';
import { socket } from './socket/rules.ts';
import { socure } from './socure/rules.ts';
import { softlayer } from './softlayer/rules.ts';
import { solana } from './solana/rules.ts';
import { solarWinds } from './solar-winds/rules.ts';
import { sonar } from './sonar/rules.ts';
import { sonatype } from './sonatype/rules.ts';
import { sonatypeOssIndex } from './sonatype-oss-index/rules.ts';
import { soundCloud } from './sound-cloud/rules.ts';
import { sourceforge } from './sourceforge/rules.ts';
import { sourcegraph } from './sourcegraph/rules.ts';
import { sourcehut } from './sourcehut/rules.ts';
import { spacelift } from './spacelift/rules.ts';
import { sparkpost } from './sparkpost/rules.ts';
import { speakeasy } from './speakeasy/rules.ts';
import { speckle } from './speckle/rules.ts';
import { spectralOps } from './spectral-ops/rules.ts';
import { speechmatics } from './speechmatics/rules.ts';
import { speechtextAi } from './speechtext-ai/rules.ts';
import { splitio } from './splitio/rules.ts';
import { splunk } from './splunk/rules.ts';
import { spoonacular } from './spoonacular/rules.ts';
import { sportRadar } from './sport-radar/rules.ts';
import { sportmonks } from './sportmonks/rules.ts';
import { sportsData } from './sports-data/rules.ts';
import { spotify } from './spotify/rules.ts';
import { spotinst } from './spotinst/rules.ts';
import { spreedly } from './spreedly/rules.ts';
import { sprig } from './sprig/rules.ts';
import { springerNature } from './springer-nature/rules.ts';
import { sprinklr } from './sprinklr/rules.ts';
import { sqreen } from './sqreen/rules.ts';
import { square } from './square/rules.ts';
import { squarespace } from './squarespace/rules.ts';
import { sslmate } from './sslmate/rules.ts';
import { stability } from './stability/rules.ts';
import { stackExchange } from './stack-exchange/rules.ts';
import { stackadapt } from './stackadapt/rules.ts';
import { stackhawk } from './stackhawk/rules.ts';
import { stackify } from './stackify/rules.ts';
import { stackpath } from './stackpath/rules.ts';
import { stadiaMaps } from './stadia-maps/rules.ts';
import { stathat } from './stathat/rules.ts';
import { statsig } from './statsig/rules.ts';
import { statuscake } from './statuscake/rules.ts';
import { statuspage } from './statuspage/rules.ts';
import { statuspal } from './statuspal/rules.ts';
import { steam } from './steam/rules.ts';
import { stepfun } from './stepfun/rules.ts';
import { stitchData } from './stitch-data/rules.ts';
import { stockData } from './stock-data/rules.ts';
import { storecove } from './storecove/rules.ts';
import { storj } from './storj/rules.ts';
import { stormboard } from './stormboard/rules.ts';
import { stormglass } from './stormglass/rules.ts';
import { storyblok } from './storyblok/rules.ts';
import { storychief } from './storychief/rules.ts';
import { strapi } from './strapi/rules.ts';
import { strava } from './strava/rules.ts';
import { streak } from './streak/rules.ts';
import { stream } from './stream/rules.ts';
import { streamelements } from './streamelements/rules.ts';
import { streamlabs } from './streamlabs/rules.ts';
import { strike } from './strike/rules.ts';
import { stripe } from './stripe/rules.ts';
import { stripo } from './stripo/rules.ts';
import { stytch } from './stytch/rules.ts';
import { sugarCrm } from './sugar-crm/rules.ts';
import { sugester } from './sugester/rules.ts';
import { sumoLogic } from './sumo-logic/rules.ts';
import { sumup } from './sumup/rules.ts';
import { supabase } from './supabase/rules.ts';
import { superMetrics } from './super-metrics/rules.ts';
import { superOffice } from './super-office/rules.ts';
import { superTokens } from './super-tokens/rules.ts';
import { supernotes } from './supernotes/rules.ts';
import { surge } from './surge/rules.ts';
import { surreal } from './surreal/rules.ts';
import { surveyAnyPlace } from './survey-any-place/rules.ts';
import { surveybot } from './surveybot/rules.ts';
import { surveymonkey } from './surveymonkey/rules.ts';
import { surveysparrow } from './surveysparrow/rules.ts';
import { survicate } from './survicate/rules.ts';
import { svix } from './svix/rules.ts';
import { swaggerHub } from './swagger-hub/rules.ts';
import { swell } from './swell/rules.ts';
import { swiftype } from './swiftype/rules.ts';
import { switchBot } from './switch-bot/rules.ts';
import { symbl } from './symbl/rules.ts';
import { synctera } from './synctera/rules.ts';
import { synology } from './synology/rules.ts';
import { synthesia } from './synthesia/rules.ts';
import { sysdig } from './sysdig/rules.ts';
import { tableau } from './tableau/rules.ts';
import { taggun } from './taggun/rules.ts';
import { tailscale } from './tailscale/rules.ts';
import { talkJs } from './talk-js/rules.ts';
import { talkdesk } from './talkdesk/rules.ts';
import { tally } from './tally/rules.ts';
import { tallyfy } from './tallyfy/rules.ts';
import { tandoor } from './tandoor/rules.ts';
import { tapfiliate } from './tapfiliate/rules.ts';
import { taskade } from './taskade/rules.ts';
import { tatumIo } from './tatum-io/rules.ts';
import { tautulli } from './tautulli/rules.ts';
import { tavily } from './tavily/rules.ts';
import { taxjar } from './taxjar/rules.ts';
import { teachable } from './teachable/rules.ts';
import { teamcity } from './teamcity/rules.ts';
import { teamdynamix } from './teamdynamix/rules.ts';
import { teamgate } from './teamgate/rules.ts';
import { teams } from './teams/rules.ts';
import { teamwork } from './teamwork/rules.ts';
import { technicalAnalysisApi } from './technical-analysis-api/rules.ts';
import { tefter } from './tefter/rules.ts';
import { telegram } from './telegram/rules.ts';
import { telegraph } from './telegraph/rules.ts';
import { telesign } from './telesign/rules.ts';
import { telnyx } from './telnyx/rules.ts';
import { tempo } from './tempo/rules.ts';
import { temporal } from './temporal/rules.ts';
import { tenable } from './tenable/rules.ts';
import { tencentCloud } from './tencent-cloud/rules.ts';
import { tenderly } from './tenderly/rules.ts';
import { termii } from './termii/rules.ts';
import { terraformCloud } from './terraform-cloud/rules.ts';
import { testFairy } from './test-fairy/rules.ts';
import { testObject } from './test-object/rules.ts';
import { testcontainersCloud } from './testcontainers-cloud/rules.ts';
import { testingbot } from './testingbot/rules.ts';
import { testkube } from './testkube/rules.ts';
import { testmo } from './testmo/rules.ts';
import { testomatio } from './testomatio/rules.ts';
import { testproject } from './testproject/rules.ts';
import { testrail } from './testrail/rules.ts';
import { text2data } from './text2data/rules.ts';
import { textbelt } from './textbelt/rules.ts';
import { textlocal } from './textlocal/rules.ts';
import { textmagic } from './textmagic/rules.ts';
import { theGuardian } from './the-guardian/rules.ts';
import { theOddsApi } from './the-odds-api/rules.ts';
import { thegraph } from './thegraph/rules.ts';
import { thehive } from './thehive/rules.ts';
import { themoviedb } from './themoviedb/rules.ts';
import { thetvdb } from './thetvdb/rules.ts';
import { thingsboard } from './thingsboard/rules.ts';
import { thinkific } from './thinkific/rules.ts';
import { thirdweb } from './thirdweb/rules.ts';
import { thousandEyes } from './thousand-eyes/rules.ts';
import { threadNetwork } from './thread-network/rules.ts';
import { threeScale } from './three-scale/rules.ts';
import { threeSixtyDialog } from './three-sixty-dialog/rules.ts';
import { thunderforest } from './thunderforest/rules.ts';
import { thycotic } from './thycotic/rules.ts';
import { ticketmaster } from './ticketmaster/rules.ts';
import { tickettailor } from './tickettailor/rules.ts';
import { tidb } from './tidb/rules.ts';
import { tidio } from './tidio/rules.ts';
import { tigris } from './tigris/rules.ts';
import { tiingo } from './tiingo/rules.ts';
import { tiktok } from './tiktok/rules.ts';
import { timecamp } from './timecamp/rules.ts';
import { timescale } from './timescale/rules.ts';
import { timezoneApi } from './timezone-api/rules.ts';
import { tines } from './tines/rules.ts';
import { tink } from './tink/rules.ts';
import { tinyMce } from './tiny-mce/rules.ts';
import { tinybird } from './tinybird/rules.ts';
import { tinypng } from './tinypng/rules.ts';
import { tisane } from './tisane/rules.ts';
import { tly } from './tly/rules.ts';
import { tmetric } from './tmetric/rules.ts';
import { todoist } from './todoist/rules.ts';
import { togetherAi } from './together-ai/rules.ts';
import { togglTrack } from './toggl-track/rules.ts';
import { tokbox } from './tokbox/rules.ts';
import { tokeet } from './tokeet/rules.ts';
import { tolgee } from './tolgee/rules.ts';
import { tomorrowIo } from './tomorrow-io/rules.ts';
import { tomtom } from './tomtom/rules.ts';
import { toodledo } from './toodledo/rules.ts';
import { torn } from './torn/rules.ts';
import { traccar } from './traccar/rules.ts';
import { trackjs } from './trackjs/rules.ts';
import { tradeMe } from './trade-me/rules.ts';
import { tradier } from './tradier/rules.ts';
import { trading212 } from './trading-212/rules.ts';
import { trakt } from './trakt/rules.ts';
import { transferwise } from './transferwise/rules.ts';
import { transifex } from './transifex/rules.ts';
import { transistorFm } from './transistor-fm/rules.ts';
import { transloadit } from './transloadit/rules.ts';
import { travelPayouts } from './travel-payouts/rules.ts';
import { travelTime } from './travel-time/rules.ts';
import { travisCi } from './travis-ci/rules.ts';
import { treblle } from './treblle/rules.ts';
import { trefle } from './trefle/rules.ts';
import { trello } from './trello/rules.ts';
import { tremendous } from './tremendous/rules.ts';
import { trengo } from './trengo/rules.ts';
import { trieve } from './trieve/rules.ts';
import { triggerDev } from './trigger-dev/rules.ts';
import { tripadvisor } from './tripadvisor/rules.ts';
import { tripo } from './tripo/rules.ts';
import { tron } from './tron/rules.ts';
import { tru } from './tru/rules.ts';
import { trueLayer } from './true-layer/rules.ts';
import { truenas } from './truenas/rules.ts';
import { trufflehog } from './trufflehog/rules.ts';
import { trunk } from './trunk/rules.ts';
import { trustpilot } from './trustpilot/rules.ts';
import { turbo } from './turbo/rules.ts';
import { turbopuffer } from './turbopuffer/rules.ts';
import { turso } from './turso/rules.ts';
import { tuya } from './tuya/rules.ts';
import { twelvedata } from './twelvedata/rules.ts';
import { twenty } from './twenty/rules.ts';
import { twentythree } from './twentythree/rules.ts';
import { twilio } from './twilio/rules.ts';
import { twist } from './twist/rules.ts';
import { twitch } from './twitch/rules.ts';
import { twitter } from './twitter/rules.ts';
import { twitterApiIo } from './twitter-api-io/rules.ts';
import { twoCaptcha } from './two-captcha/rules.ts';
import { twoCheckout } from './two-checkout/rules.ts';
import { twoFactor } from './two-factor/rules.ts';
import { tyk } from './tyk/rules.ts';
import { tyntec } from './tyntec/rules.ts';
import { typeform } from './typeform/rules.ts';
import { typesense } from './typesense/rules.ts';
import { typetalk } from './typetalk/rules.ts';
import { typingDna } from './typing-dna/rules.ts';
import { uber } from './uber/rules.ts';
import { ubidots } from './ubidots/rules.ts';
import { ubiquiti } from './ubiquiti/rules.ts';
import { uclassify } from './uclassify/rules.ts';
import { ucloud } from './ucloud/rules.ts';
import { uipath } from './uipath/rules.ts';
import { ultralytics } from './ultralytics/rules.ts';
import { ultramsg } from './ultramsg/rules.ts';
import { umami } from './umami/rules.ts';
import { unblu } from './unblu/rules.ts';
import { unbounce } from './unbounce/rules.ts';
import { unifonic } from './unifonic/rules.ts';
import { unify } from './unify/rules.ts';
import { unifyId } from './unify-id/rules.ts';
import { unity } from './unity/rules.ts';
import { unkey } from './unkey/rules.ts';
import { unleash } from './unleash/rules.ts';
import { unplugg } from './unplugg/rules.ts';
import { unsplash } from './unsplash/rules.ts';
import { unstructured } from './unstructured/rules.ts';
import { unwiredLabs } from './unwired-labs/rules.ts';
import { up } from './up/rules.ts';
import { upbit } from './upbit/rules.ts';
import { upbound } from './upbound/rules.ts';
import { upcDatabase } from './upc-database/rules.ts';
import { upcloud } from './upcloud/rules.ts';
import { updown } from './updown/rules.ts';
import { uplead } from './uplead/rules.ts';
import { uploadcare } from './uploadcare/rules.ts';
import { uploadthing } from './uploadthing/rules.ts';
import { ups } from './ups/rules.ts';
import { upstage } from './upstage/rules.ts';
import { upstash } from './upstash/rules.ts';
import { upstox } from './upstox/rules.ts';
import { upsun } from './upsun/rules.ts';
import { uptimeRobot } from './uptime-robot/rules.ts';
import { upwave } from './upwave/rules.ts';
import { upwork } from './upwork/rules.ts';
import { urlbox } from './urlbox/rules.ts';
import { urlscan } from './urlscan/rules.ts';
import { usda } from './usda/rules.ts';
import { useapi } from './useapi/rules.ts';
import { userVoice } from './user-voice/rules.ts';
import { userflow } from './userflow/rules.ts';
import { userpilot } from './userpilot/rules.ts';
import { usersnap } from './usersnap/rules.ts';
import { userstack } from './userstack/rules.ts';
import { usps } from './usps/rules.ts';
import { v0 } from './v0/rules.ts';
import { valTown } from './val-town/rules.ts';
import { vanta } from './vanta/rules.ts';
import { vantage } from './vantage/rules.ts';
import { vapi } from './vapi/rules.ts';
import { vastAi } from './vast-ai/rules.ts';
import { vatlayer } from './vatlayer/rules.ts';
import { vault } from './vault/rules.ts';
import { vaultwarden } from './vaultwarden/rules.ts';
import { vbout } from './vbout/rules.ts';
import { vdocipher } from './vdocipher/rules.ts';
import { vectara } from './vectara/rules.ts';
import { vellum } from './vellum/rules.ts';
import { venafi } from './venafi/rules.ts';
import { vend } from './vend/rules.ts';
import { veracode } from './veracode/rules.ts';
import { vercel } from './vercel/rules.ts';
import { verdaccio } from './verdaccio/rules.ts';
import { verifalia } from './verifalia/rules.ts';
import { verifier } from './verifier/rules.ts';
import { verimail } from './verimail/rules.ts';
import { veriphone } from './veriphone/rules.ts';
import { verizon } from './verizon/rules.ts';
import { versioneye } from './versioneye/rules.ts';
import { veryfi } from './veryfi/rules.ts';
import { viber } from './viber/rules.ts';
import { victoriametrics } from './victoriametrics/rules.ts';
import { victorops } from './victorops/rules.ts';
import { videoSdk } from './video-sdk/rules.ts';
import { vidyard } from './vidyard/rules.ts';
import { viewneo } from './viewneo/rules.ts';
import { vikunja } from './vikunja/rules.ts';
import { vimeo } from './vimeo/rules.ts';
import { vimeoOtt } from './vimeo-ott/rules.ts';
import { vipps } from './vipps/rules.ts';
import { viralLoops } from './viral-loops/rules.ts';
import { virtuagym } from './virtuagym/rules.ts';
import { virustotal } from './virustotal/rules.ts';
import { visma } from './visma/rules.ts';
import { visualCrossing } from './visual-crossing/rules.ts';
import { viva } from './viva/rules.ts';
import { vk } from './vk/rules.ts';
import { voiceflow } from './voiceflow/rules.ts';
import { voicegain } from './voicegain/rules.ts';
import { voipMs } from './voip-ms/rules.ts';
import { volcengine } from './volcengine/rules.ts';
import { voluum } from './voluum/rules.ts';
import { vonage } from './vonage/rules.ts';
import { voodooSms } from './voodoo-sms/rules.ts';
import { vouchery } from './vouchery/rules.ts';
import { voyage } from './voyage/rules.ts';
import { vpnapi } from './vpnapi/rules.ts';
import { vtex } from './vtex/rules.ts';
import { vultr } from './vultr/rules.ts';
import { vwo } from './vwo/rules.ts';
import { vyte } from './vyte/rules.ts';
import { waboxapp } from './waboxapp/rules.ts';
import { wakaTime } from './waka-time/rules.ts';
import { walkScore } from './walk-score/rules.ts';
import { walletconnect } from './walletconnect/rules.ts';
import { wappalyzer } from './wappalyzer/rules.ts';
import { wasabi } from './wasabi/rules.ts';
import { wassenger } from './wassenger/rules.ts';
import { wave } from './wave/rules.ts';
import { wavefront } from './wavefront/rules.ts';
import { wayForPay } from './way-for-pay/rules.ts';
import { waypoint } from './waypoint/rules.ts';
import { wazirx } from './wazirx/rules.ts';
import { weatherapi } from './weatherapi/rules.ts';
import { weatherbit } from './weatherbit/rules.ts';
import { weatherstack } from './weatherstack/rules.ts';
import { weaviate } from './weaviate/rules.ts';
import { web3Storage } from './web3-storage/rules.ts';
import { webex } from './webex/rules.ts';
import { webflow } from './webflow/rules.ts';
import { webhookRelay } from './webhook-relay/rules.ts';
import { webpurify } from './webpurify/rules.ts';
import { webscraper } from './webscraper/rules.ts';
import { webscraping } from './webscraping/rules.ts';
import { websitePulse } from './website-pulse/rules.ts';
import { wechat } from './wechat/rules.ts';
import { weclapp } from './weclapp/rules.ts';
import { wefact } from './wefact/rules.ts';
import { weglot } from './weglot/rules.ts';
import { weightsAndBiases } from './weights-and-biases/rules.ts';
import { wepay } from './wepay/rules.ts';
import { wercker } from './wercker/rules.ts';
import { whapi } from './whapi/rules.ts';
import { whatCms } from './what-cms/rules.ts';
import { what3words } from './what3words/rules.ts';
import { whatsapp } from './whatsapp/rules.ts';
import { whmcs } from './whmcs/rules.ts';
import { whoisXml } from './whois-xml/rules.ts';
import { whoxy } from './whoxy/rules.ts';
import { wigle } from './wigle/rules.ts';
import { wikimedia } from './wikimedia/rules.ts';
import { windmill } from './windmill/rules.ts';
import { windsurf } from './windsurf/rules.ts';
import { windy } from './windy/rules.ts';
import { wireguard } from './wireguard/rules.ts';
import { wistia } from './wistia/rules.ts';
import { wit } from './wit/rules.ts';
import { withings } from './withings/rules.ts';
import { wix } from './wix/rules.ts';
import { wiz } from './wiz/rules.ts';
import { wolfram } from './wolfram/rules.ts';
import { wompi } from './wompi/rules.ts';
import { woocommerce } from './woocommerce/rules.ts';
import { wordnik } from './wordnik/rules.ts';
import { wordpress } from './wordpress/rules.ts';
import { wordware } from './wordware/rules.ts';
import { workable } from './workable/rules.ts';
import { workato } from './workato/rules.ts';
import { workday } from './workday/rules.ts';
import { workos } from './workos/rules.ts';
import { worksnaps } from './worksnaps/rules.ts';
import { workstack } from './workstack/rules.ts';
import { worldNewsApi } from './world-news-api/rules.ts';
import { worldTides } from './world-tides/rules.ts';
import { worldWeather } from './world-weather/rules.ts';
import { worldcoinindex } from './worldcoinindex/rules.ts';
import { worldpay } from './worldpay/rules.ts';
import { wpEngine } from './wp-engine/rules.ts';
import { wpScan } from './wp-scan/rules.ts';
import { wrike } from './wrike/rules.ts';
import { writer } from './writer/rules.ts';
import { wufoo } from './wufoo/rules.ts';
import { xai } from './xai/rules.ts';
import { xano } from './xano/rules.ts';
import { xata } from './xata/rules.ts';
import { xendit } from './xendit/rules.ts';
import { xero } from './xero/rules.ts';
import { xmatters } from './xmatters/rules.ts';
import { xray } from './xray/rules.ts';
import { yahoo } from './yahoo/rules.ts';
import { yammer } from './yammer/rules.ts';
import { yandex } from './yandex/rules.ts';
import { yelp } from './yelp/rules.ts';
import { yext } from './yext/rules.ts';
import { yobit } from './yobit/rules.ts';
import { yoco } from './yoco/rules.ts';
import { yookassa } from './yookassa/rules.ts';
import { yotpo } from './yotpo/rules.ts';
import { you } from './you/rules.ts';
import { youNeedABudget } from './you-need-a-budget/rules.ts';
import { youcan } from './youcan/rules.ts';
import { yousign } from './yousign/rules.ts';
import { youtrack } from './youtrack/rules.ts';
import { youtube } from './youtube/rules.ts';
import { yugabyte } from './yugabyte/rules.ts';
import { yummly } from './yummly/rules.ts';
import { zadarma } from './zadarma/rules.ts';
import { zai } from './zai/rules.ts';
import { zaif } from './zaif/rules.ts';
import { zalo } from './zalo/rules.ts';
import { zamzar } from './zamzar/rules.ts';
import { zapier } from './zapier/rules.ts';
import { zapsign } from './zapsign/rules.ts';
import { zeabur } from './zeabur/rules.ts';
import { zebra } from './zebra/rules.ts';
import { zeet } from './zeet/rules.ts';
import { zendesk } from './zendesk/rules.ts';
import { zendrive } from './zendrive/rules.ts';
import { zenhub } from './zenhub/rules.ts';
import { zenkit } from './zenkit/rules.ts';
import { zenodo } from './zenodo/rules.ts';
import { zenrows } from './zenrows/rules.ts';
import { zenscrape } from './zenscrape/rules.ts';
import { zenserp } from './zenserp/rules.ts';
import { zenvia } from './zenvia/rules.ts';
import { zep } from './zep/rules.ts';
import { zephyr } from './zephyr/rules.ts';
import { zeplin } from './zeplin/rules.ts';
import { zerion } from './zerion/rules.ts';
import { zeroBounce } from './zero-bounce/rules.ts';
import { zerodha } from './zerodha/rules.ts';
import { zerossl } from './zerossl/rules.ts';
import { zerotier } from './zerotier/rules.ts';
import { zesty } from './zesty/rules.ts';
import { zid } from './zid/rules.ts';
import { ziggeo } from './ziggeo/rules.ts';
import { zilliz } from './zilliz/rules.ts';
import { zillow } from './zillow/rules.ts';
import { zinc } from './zinc/rules.ts';
import { zipCodeApi } from './zip-code-api/rules.ts';
import { zipCodebase } from './zip-codebase/rules.ts';
import { zipRecruiter } from './zip-recruiter/rules.ts';
import { zipapi } from './zipapi/rules.ts';
import { zipbooks } from './zipbooks/rules.ts';
import { zitadel } from './zitadel/rules.ts';
import { zixflow } from './zixflow/rules.ts';
import { zoho } from './zoho/rules.ts';
import { zohoCliq } from './zoho-cliq/rules.ts';
import { zomato } from './zomato/rules.ts';
import { zonkaFeedback } from './zonka-feedback/rules.ts';
import { zoom } from './zoom/rules.ts';
import { zoominfo } from './zoominfo/rules.ts';
import { zscaler } from './zscaler/rules.ts';
import { zulip } from './zulip/rules.ts';
import { zuora } from './zuora/rules.ts';
import { zuplo } from './zuplo/rules.ts';
import { zyte } from './zyte/rules.ts';

/** Every vendor whose secrets are known, by id. One line each: this file is a list, and as long as it has to be. */
export const vendors: readonly Vendor[] = [
  abacusAi,
  abbyy,
  ably,
  abstractApi,
  abuseIpdb,
  abyssale,
  accelo,
  accuWeather,
  actblue,
  activTrak,
  activeCampaign,
  acuityScheduling,
  acunetix,
  adafruitIo,
  adalo,
  addyIo,
  adjust,
  adobe,
  adyen,
  adzuna,
  aeroWorkflow,
  affinity,
  africasTalking,
  aftership,
  age,
  agentMail,
  agentOps,
  agentQl,
  agileCrm,
  agora,
  aha,
  ahrefs,
  ai21,
  aikido,
  aimLapi,
  airCall,
  airLabs,
  airVisual,
  airbrake,
  airbyte,
  airship,
  airtable,
  airwallex,
  aiven,
  akamai,
  alchemer,
  alchemy,
  alconost,
  alegra,
  aletheiaApi,
  algolia,
  alibabaCloud,
  alienVault,
  allSports,
  alpaca,
  alphaVantage,
  amadeus,
  amap,
  amazonMws,
  ambee,
  ambientWeather,
  amoCrm,
  amplitude,
  anaconda,
  ankr,
  ansibleTower,
  anthropic,
  antiCaptcha,
  anyApi,
  anypoint,
  anyscale,
  apacta,
  apiFlash,
  apiFootball,
  apiLayer,
  apiNinjas,
  apiScience,
  apiTemplate,
  api2cart,
  api2pdf,
  apifonica,
  apify,
  apimatic,
  apimetrics,
  apitally,
  apollo,
  apolloGraphql,
  appCenter,
  appDynamics,
  appFollow,
  appOptics,
  appSheet,
  appSignal,
  appStoreConnect,
  appSynergy,
  appcues,
  appetize,
  apple,
  applitools,
  appointedd,
  appsflyer,
  apptivo,
  appveyor,
  appwrite,
  aqicn,
  aquaSecurity,
  arcJet,
  arcade,
  arcgis,
  argos,
  arize,
  artifactory,
  artsy,
  asaas,
  asana,
  ascendex,
  ashby,
  assembla,
  assemblyAi,
  astraDb,
  astria,
  atera,
  atlassian,
  attio,
  audd,
  auth0,
  authentik,
  authorizeNet,
  authress,
  authy,
  autodesk,
  autoklose,
  automox,
  autopilot,
  avalara,
  avaza,
  aviationStack,
  aws,
  axiom,
  axonaut,
  aylien,
  ayrshare,
  azure,
  babelforce,
  back4app,
  backblaze,
  baichuan,
  baidu,
  ballDontLie,
  bambooHr,
  bandwidth,
  bannerbear,
  barchart,
  baremetrics,
  barkNotify,
  baseRow,
  baseTen,
  basecamp,
  beamer,
  beeHiiv,
  beebole,
  benzinga,
  besnappy,
  besttime,
  betterStack,
  bigCartel,
  bigCommerce,
  bigDataCloud,
  bigMailer,
  bigMarker,
  billomat,
  binance,
  binaryEdge,
  bing,
  bintray,
  bird,
  bitQuery,
  bitbank,
  bitbar,
  bitbucket,
  bitcoinAverage,
  bitfinex,
  bitflyer,
  bitget,
  bithumb,
  bitly,
  bitmart,
  bitmex,
  bitpanda,
  bitpay,
  bitrise,
  bitrix24,
  bitso,
  bitstamp,
  bittrex,
  bitvavo,
  bitwarden,
  blackForestLabs,
  blackfire,
  blastApi,
  blazeMeter,
  blitapp,
  blizzard,
  blockCypher,
  blockNative,
  blockchainCom,
  blockdaemon,
  blockfrost,
  blogger,
  bluesky,
  bluesnap,
  blynk,
  bombbomb,
  boostNote,
  borgbase,
  botpress,
  box,
  braintree,
  braintrust,
  branchIo,
  brandWatch,
  brandfetch,
  braveSearch,
  braze,
  breezyHr,
  brightData,
  brightcove,
  browseAi,
  browserStack,
  browserUse,
  browserbase,
  browserless,
  browshot,
  bscscan,
  btcMarkets,
  btcpay,
  bubble,
  buddy,
  buddyns,
  budibase,
  buffer,
  bugherd,
  bugsnag,
  buildbuddy,
  builderIo,
  buildkite,
  builtWith,
  bulbul,
  bulkSms,
  bungie,
  bunny,
  burpSuite,
  burstSms,
  buttercms,
  bybit,
  bytescale,
  cachix,
  caflou,
  calCom,
  calendarific,
  calendly,
  calorieninjas,
  cambridgeDictionary,
  campaignMonitor,
  campayn,
  canadianDigitalService,
  canny,
  canva,
  canvasLms,
  capsolver,
  capsuleCrm,
  captainData,
  carbonInterface,
  cargo,
  cartesia,
  cashFree,
  cashboard,
  caspio,
  castAi,
  castle,
  censys,
  centralStationCrm,
  cerebras,
  cexIo,
  chargebee,
  chargeover,
  chargify,
  chartmogul,
  chatBot,
  chatfuel,
  chatwoot,
  chatwork,
  checkio,
  checkly,
  checkmarx,
  checkout,
  checkvist,
  chef,
  chocolatey,
  chroma,
  chromatic,
  chutes,
  cicero,
  circle,
  circleci,
  circonus,
  ciscoMeraki,
  citrix,
  civitai,
  civo,
  clarifai,
  clearbit,
  clearml,
  clearout,
  clerk,
  cleverCloud,
  clickHelp,
  clickSend,
  clickUp,
  clickatell,
  clickhouse,
  clicky,
  cliengo,
  clientary,
  clinchPad,
  clipdrop,
  clockify,
  clockworkSms,
  clojars,
  closeCrm,
  cloud66,
  cloudAmqp,
  cloudConvert,
  cloudElements,
  cloudImage,
  cloudPlan,
  cloudSight,
  cloudWays,
  cloudZero,
  cloudant,
  cloudera,
  cloudflare,
  cloudinary,
  cloudmersive,
  cloudsmith,
  clover,
  cloverly,
  cloze,
  clustdoc,
  cmCom,
  coassemble,
  cobalt,
  cockroachLabs,
  cocoapods,
  coda,
  codacy,
  codeClimate,
  codeFresh,
  codeRabbit,
  codecov,
  codeium,
  codemagic,
  codequiry,
  coder,
  codesandbox,
  codeship,
  cohere,
  coinApi,
  coinCap,
  coinCheck,
  coinGate,
  coinGecko,
  coinGlass,
  coinLayer,
  coinMarketCal,
  coinMarketCap,
  coinRanking,
  coinSpot,
  coinbase,
  coinex,
  coinlib,
  coinmetrics,
  coinpaprika,
  collect2,
  column,
  comet,
  commCare,
  commerceJs,
  commercetools,
  commoditiesApi,
  companiesHouse,
  companyHub,
  composio,
  conekta,
  configcat,
  confluent,
  conjur,
  constantContact,
  consul,
  contentful,
  contentstack,
  convertApi,
  convertKit,
  convex,
  convier,
  convox,
  coolify,
  copper,
  copyleaks,
  coralogix,
  cosmic,
  couchbase,
  countly,
  countryLayer,
  courier,
  covalent,
  coveralls,
  coze,
  cpanel,
  craftMyPdf,
  crawlbase,
  credly,
  creem,
  cribl,
  criminalIp,
  crisp,
  cronitor,
  cronofy,
  crowdin,
  crowdstrike,
  crunchbase,
  crunchyBridge,
  cryptoCom,
  cryptoCompare,
  cryptoPanic,
  cube,
  currencyApi,
  currencyCloud,
  currencyFreaks,
  currencyLayer,
  currencyScoop,
  currentsApi,
  cursor,
  customerGuru,
  customerIo,
  cyberSource,
  cypress,
  dId,
  d7Networks,
  dagster,
  dailyCo,
  dandelion,
  dareboost,
  dash0,
  dataGov,
  dataRobot,
  databento,
  databox,
  databricks,
  datadog,
  datarails,
  datoCms,
  daytona,
  dbtCloud,
  deadMansSnitch,
  debounce,
  deel,
  deepAi,
  deepInfra,
  deepgram,
  deepl,
  deepnote,
  deepseek,
  deepsource,
  definedNetworking,
  dehashed,
  delighted,
  demio,
  deno,
  dependencyTrack,
  depot,
  deputy,
  deribit,
  descope,
  desec,
  deskPro,
  detectLanguage,
  detectify,
  devTo,
  devcycle,
  deviantart,
  devin,
  dfuse,
  dhl,
  dialogflow,
  dialpad,
  didit,
  diffbot,
  dify,
  diggernaut,
  digicert,
  digitalOcean,
  dingTalk,
  directus,
  discogs,
  discord,
  discourse,
  disqus,
  ditto,
  django,
  dlocal,
  dnsCheck,
  dnsMadeEasy,
  dnsimple,
  dnspod,
  docParser,
  docUseal,
  docker,
  docraptor,
  documenso,
  documo,
  docusign,
  dodoPayments,
  doordash,
  doppler,
  dotDigital,
  dotEnvX,
  dotenvVault,
  dovico,
  drata,
  dreamhost,
  dribbble,
  drift,
  drip,
  dronahq,
  droneCi,
  dropbox,
  dropboxSign,
  dropcontact,
  dub,
  duckDns,
  duffel,
  dune,
  duo,
  duply,
  dust,
  dwolla,
  dydx,
  dynadot,
  dynalist,
  dynatrace,
  dynu,
  dynv6,
  dyspatch,
  e2b,
  eagleEyeNetworks,
  easyInsight,
  easyShip,
  easypost,
  ebay,
  ecostruxureIt,
  ecwid,
  edamam,
  edenAi,
  efi,
  eia,
  eightXEight,
  elastic,
  elasticEmail,
  electricityMaps,
  elevenLabs,
  elevio,
  emailJs,
  emailListVerify,
  emailOctopus,
  emailable,
  emby,
  enablex,
  encharge,
  endorLabs,
  engagespot,
  enigma,
  envato,
  envoy,
  eodhd,
  epicGames,
  equinixMetal,
  eraser,
  esendex,
  estuary,
  etherscan,
  ethplorer,
  etsy,
  eventbrite,
  everhour,
  eversign,
  evervault,
  exa,
  exchangeRateApi,
  exchangeRatesApi,
  exmo,
  exoscale,
  exotel,
  expo,
  exportSdk,
  extractorApi,
  faceIt,
  facePlusPlus,
  facebook,
  factorial,
  factoryAi,
  fakeJson,
  fal,
  fastForex,
  fastSpring,
  fast2sms,
  fastly,
  fastmail,
  fathom,
  fauna,
  featherless,
  fedex,
  feedier,
  feedly,
  feishu,
  fetchRss,
  fibery,
  figma,
  figshare,
  fileIo,
  filestack,
  finage,
  financialModelingPrep,
  findl,
  fingerprint,
  finicity,
  finix,
  finnhub,
  firebase,
  fireblocks,
  firecrawl,
  fireflies,
  firehydrant,
  fireworksAi,
  firstPromoter,
  fitbit,
  fivetran,
  fixerIo,
  flagsmith,
  flatIo,
  fleetbase,
  flexmail,
  flexport,
  flickr,
  flightApi,
  flightLabs,
  flightStats,
  flightaware,
  float,
  flotiq,
  flowise,
  flowlu,
  flurry,
  flutterwave,
  flyIo,
  fmfw,
  fofa,
  footballData,
  formCraft,
  formIo,
  formStack,
  formsite,
  formspree,
  forwardEmail,
  fossa,
  fourSixElks,
  foursquare,
  frameIo,
  fred,
  freeAgent,
  freshBooks,
  freshdesk,
  friendli,
  front,
  frontegg,
  ftx,
  fulcrum,
  fullcontact,
  fullstory,
  fusebill,
  fusionAuth,
  fxMarket,
  g2,
  galileo,
  gandi,
  gateIo,
  gatewayApi,
  gcore,
  geckoboard,
  gelato,
  gemfury,
  geminiExchange,
  generatedPhotos,
  genesisCloud,
  genesys,
  gengo,
  genius,
  geoApify,
  geoDb,
  geoIpify,
  geocode,
  geocodeEarth,
  geocodify,
  geocodio,
  getEmail,
  getEmails,
  getGeoApi,
  getGist,
  getResponse,
  getSandbox,
  getaccept,
  getblock,
  gettyImages,
  ghost,
  ghostInspector,
  giphy,
  gitBook,
  gitGuardian,
  gitKraken,
  gitPod,
  gitea,
  gitee,
  github,
  gitlab,
  gitter,
  gladia,
  glama,
  glassnode,
  glean,
  glitchtip,
  globalPayments,
  globalSign,
  gnews,
  goCanvas,
  goCardless,
  goDaddy,
  goHighLevel,
  gocd,
  gogs,
  gong,
  gooddata,
  goodday,
  google,
  gooseai,
  gorgias,
  gotify,
  gotomeeting,
  gptZero,
  gradle,
  grafana,
  granola,
  graphCms,
  graphHopper,
  gravitee,
  graylog,
  greenhouse,
  gremlin,
  gretel,
  greyNoise,
  grooveHq,
  groq,
  groupDocs,
  growthbook,
  gtmetrix,
  guardianApi,
  guilded,
  gumlet,
  gumloop,
  gumroad,
  gupshup,
  guru,
  gusto,
  gyazo,
  hackerone,
  happyScribe,
  harness,
  harvest,
  hashicorp,
  hasura,
  haveIBeenPwned,
  hcaptcha,
  hedera,
  helicone,
  helius,
  helpScout,
  helpcrunch,
  here,
  heroku,
  hetzner,
  heygen,
  hipchat,
  hitbtc,
  hive,
  hiveage,
  holidayApi,
  holistics,
  hologram,
  honeybadger,
  honeycomb,
  hookdeck,
  hostIo,
  hostinger,
  hotmart,
  html2pdf,
  huaweiCloud,
  hubspot,
  hubstaff,
  huggingFace,
  humanity,
  humanloop,
  hume,
  humio,
  hunter,
  hybiscus,
  hybridAnalysis,
  hygraph,
  hyperbrowser,
  hyperping,
  hypertrack,
  hypothesis,
  ibm,
  iconfinder,
  idAnalyzer,
  ideogram,
  iexCloud,
  ifttt,
  igdb,
  ign,
  ilert,
  ilovepdf,
  imagekit,
  imagga,
  imdbApi,
  imgbb,
  imgix,
  imgproxy,
  imgur,
  impala,
  improvmx,
  infermedica,
  infisical,
  influxdata,
  infobip,
  infogram,
  infomaniak,
  infracost,
  infura,
  inngest,
  inoreader,
  insightly,
  instabot,
  instagram,
  instamojo,
  instana,
  instatus,
  intelx,
  interakt,
  intercom,
  interseller,
  intra42,
  intrinio,
  invicti,
  invoiceOcean,
  invoiced,
  ionic,
  ionos,
  ip2location,
  ipapi,
  ipbase,
  ipdata,
  ipfind,
  ipgeolocation,
  ipinfo,
  ipinfodb,
  iplocate,
  ipqualityscore,
  ipregistry,
  ipstack,
  isbndb,
  itch,
  iterable,
  iugu,
  iyzico,
  jamf,
  jasper,
  jellyfin,
  jenkins,
  jfrog,
  jina,
  jira,
  jivochat,
  jobber,
  jotform,
  jsonbin,
  jumpcloud,
  jumpseller,
  jupiterone,
  juro,
  justcall,
  jwplayer,
  kaggle,
  kagi,
  kairos,
  kakao,
  kanbanTool,
  kandji,
  karmaCrm,
  kayako,
  keap,
  keen,
  keepa,
  kerberos,
  keycloak,
  keygen,
  khoros,
  kickbox,
  kimi,
  kion,
  kissflow,
  kissmetrics,
  kiteConnect,
  klarna,
  klaviyo,
  kling,
  klipfolio,
  klipy,
  kloudless,
  knack,
  knapsackPro,
  knock,
  kobotoolbox,
  kolide,
  kong,
  kontent,
  koyeb,
  kraken,
  kubernetes,
  kucoin,
  kustomer,
  kylas,
  lacework,
  lakera,
  lambdaLabs,
  lametric,
  landbot,
  langfuse,
  langsmith,
  languagelayer,
  lark,
  lastfm,
  launchdarkly,
  launchpad,
  leadconduit,
  leadfeeder,
  leancloud,
  leaseweb,
  legiscan,
  lemlist,
  lemonSqueezy,
  lendflow,
  leonardoAi,
  lessAnnoyingCrm,
  lexigram,
  librariesIo,
  librato,
  lichess,
  life360,
  lifx,
  lightningAi,
  lighton,
  lightstep,
  line,
  linear,
  lingvanex,
  linkedin,
  linkpreview,
  linkup,
  linnworks,
  linode,
  liqpay,
  litellm,
  lithic,
  litmos,
  liveAgent,
  liveblocks,
  livechat,
  livekit,
  livepeer,
  livestorm,
  llamaCloud,
  lmnt,
  loaderIo,
  loadmill,
  lob,
  locationiq,
  locize,
  logentries,
  logfire,
  loggly,
  logicmonitor,
  loginradius,
  logzIo,
  lokalise,
  looker,
  loops,
  loqate,
  losant,
  loyverse,
  lucidchart,
  lumaAi,
  lunchmoney,
  luno,
  lusha,
  luxand,
  m3o,
  maas,
  madkudu,
  magic,
  magicbell,
  magnetic,
  mailboxlayer,
  mailboxvalidator,
  mailchimp,
  mailcoach,
  mailerlite,
  mailersend,
  mailgun,
  mailjet,
  mailmodo,
  mailosaur,
  mailpace,
  mailsac,
  mailslurp,
  mailtrap,
  mailwizz,
  make,
  mandrill,
  manifest,
  manychat,
  mapbox,
  mapillary,
  mapmyindia,
  mapquest,
  mapsCo,
  maptiler,
  marinetraffic,
  marketaux,
  marketo,
  marketstack,
  marvel,
  mastodon,
  materialize,
  mathpix,
  matomo,
  matrix,
  mattermost,
  mavenlink,
  maxmind,
  mcafee,
  meaningcloud,
  mediastack,
  medium,
  meilisearch,
  meistertask,
  meltwater,
  mem0,
  memberstack,
  mercadoPago,
  mercury,
  merge,
  mesibo,
  messagebird,
  messente,
  metaapi,
  metabase,
  metalsApi,
  meteomatics,
  meteosource,
  metricool,
  metrilo,
  mezmo,
  microcms,
  midtrans,
  mindee,
  mindmeister,
  minimax,
  minio,
  mintlify,
  mirakl,
  miro,
  missive,
  mistral,
  mite,
  mixedbread,
  mixmax,
  mixpanel,
  mocean,
  mockaroo,
  modal,
  moderationApi,
  modrinth,
  mollie,
  momento,
  monday,
  monetizze,
  moneybird,
  mongodbAtlas,
  monkeylearn,
  monnify,
  monzo,
  moodle,
  moonclerk,
  moosend,
  mopinion,
  moralis,
  mouser,
  moz,
  mrTickTock,
  msg91,
  multisafepay,
  musixmatch,
  mux,
  myIntervals,
  myfreshworks,
  mynewsdesk,
  n2yo,
  n8n,
  nameCom,
  namecheap,
  namesilo,
  nanoleaf,
  nanonets,
  nasa,
  nasdaqDataLink,
  nats,
  nebius,
  neocities,
  neon,
  netatmo,
  netbird,
  netdata,
  nethunt,
  netlify,
  netsuite,
  neutrinoApi,
  newRelic,
  newsapi,
  newscatcher,
  newsdata,
  newsletter2go,
  nextcloud,
  nextdns,
  nftport,
  ngc,
  ngrok,
  nicereply,
  nightfall,
  nimble,
  ninox,
  nitro,
  noaa,
  nocodb,
  nomad,
  nomic,
  nomics,
  nordigen,
  northflank,
  noticeable,
  notion,
  nounProject,
  novita,
  novu,
  nowpayments,
  nozbeTeams,
  npm,
  nrel,
  ntfy,
  nubentos,
  nuclino,
  nuget,
  numverify,
  nutritionix,
  nutshell,
  nvidia,
  nxCloud,
  nylas,
  nytimes,
  oanda,
  observe,
  octoBrowser,
  octoprint,
  octopusDeploy,
  odoo,
  ohDear,
  okta,
  okx,
  olaMaps,
  ollama,
  omdb,
  omise,
  omnisend,
  oneForge,
  oneInch,
  oneMap,
  onePassword,
  oneTimeSecret,
  onedesk,
  onelogin,
  onepagecrm,
  onesignal,
  onfido,
  onfleet,
  onwater,
  oopspam,
  openExchangeRates,
  openRouter,
  openai,
  openaq,
  opencage,
  openchargemap,
  openfigi,
  openphone,
  openpipe,
  openproject,
  openrouteservice,
  opensea,
  openshift,
  openstates,
  opensubtitles,
  opentripmap,
  openuv,
  openvpn,
  openweather,
  opsgenie,
  optimizely,
  oracleCloud,
  ory,
  outline,
  outreach,
  outscraper,
  overloop,
  ovh,
  owlbot,
  ozon,
  packagecloud,
  paddle,
  pagarme,
  pagerduty,
  paloalto,
  pandadoc,
  pandascore,
  pangea,
  paperform,
  paperspace,
  papertrail,
  parallel,
  paralleldots,
  parsehub,
  parsers,
  parseur,
  particle,
  partnerstack,
  passage,
  passbase,
  passwordHash,
  pastebin,
  patreon,
  paubox,
  paydirt,
  payfast,
  payhere,
  paymo,
  paymongo,
  paypal,
  paysafe,
  paystack,
  paytm,
  payu,
  pdfCo,
  pdflayer,
  pdfmonkey,
  pdfshift,
  peekalink,
  pendo,
  pennylane,
  peopleDataLabs,
  pepipost,
  percy,
  permit,
  perplexity,
  persona,
  petfinder,
  pexels,
  phabricator,
  phantombuster,
  philipsHue,
  phonepe,
  photoroom,
  phrase,
  picovoice,
  pinata,
  pinecone,
  pingdom,
  pingone,
  pinterest,
  pipedream,
  pipedrive,
  pipl,
  pirateWeather,
  pirsch,
  pivotalTracker,
  pixabay,
  plaid,
  plain,
  planetscale,
  planningCenter,
  planviewLeankit,
  planyo,
  plausible,
  playht,
  plex,
  plivo,
  plunk,
  podcastIndex,
  podio,
  poeditor,
  polar,
  pollsApi,
  poloniex,
  polygon,
  polygonscan,
  polymarket,
  portainer,
  portkey,
  positionstack,
  postageapp,
  postbacks,
  posthog,
  postman,
  postmark,
  powrbot,
  predibase,
  prefect,
  prerender,
  printful,
  printify,
  printnode,
  prisma,
  privacy,
  privateAi,
  privy,
  prodigi,
  prodpad,
  productboard,
  profitwell,
  prolific,
  promptlayer,
  proof,
  propublica,
  prospectCrm,
  prospectIo,
  protocolsIo,
  prowl,
  proxmox,
  proxycrawl,
  pterodactyl,
  pubnub,
  pulumi,
  purelymail,
  purestake,
  pushbullet,
  pusher,
  pushover,
  pushwoosh,
  pushy,
  pylon,
  pypi,
  qase,
  qdrant,
  qlik,
  qonto,
  qovery,
  quaderno,
  qualaroo,
  qualtrics,
  qualys,
  quandl,
  quant,
  quay,
  qubole,
  questdb,
  questrade,
  quickbase,
  quickbooks,
  quicknode,
  quickpay,
  quip,
  qwilr,
  rabbitmq,
  rackspace,
  radar,
  radarr,
  railway,
  raindropIo,
  rainforestPay,
  rainforestQa,
  rainviewer,
  ramp,
  rancher,
  randomOrg,
  rapid7,
  rapidapi,
  rapyd,
  rasa,
  raven,
  rawg,
  raygun,
  razorpay,
  reachmail,
  readme,
  readwise,
  realDebrid,
  reallysimplesystems,
  realtimeTrains,
  rebilly,
  rebrandly,
  rebrickable,
  recaptcha,
  rechargePayments,
  recombee,
  recraft,
  recurly,
  redash,
  reddit,
  redirectPizza,
  redisCloud,
  redox,
  refiner,
  regfox,
  relevanceAi,
  remote,
  removeBg,
  render,
  rentman,
  repairshopr,
  replicate,
  replicon,
  replit,
  replyio,
  requestFinance,
  requesty,
  rescuetime,
  resend,
  resourceGuru,
  respondIo,
  restpack,
  retable,
  retell,
  retool,
  rev,
  revAi,
  revampCrm,
  revenuecat,
  revolut,
  rijksmuseum,
  ringCentral,
  ringover,
  riotGames,
  ripple,
  rippling,
  riskified,
  ritekit,
  roaring,
  robinhood,
  roblox,
  roboflow,
  rocketreach,
  rockset,
  rollbar,
  rollout,
  roninApp,
  rootly,
  rossum,
  route4me,
  rownd,
  rubyGems,
  rudderStack,
  rundeck,
  runpod,
  runrunit,
  runscope,
  runway,
  rutter,
  rytr,
  sage,
  sailPoint,
  sakari,
  sakuraCloud,
  salad,
  salesblink,
  salescookie,
  salesflare,
  salesforce,
  salesloft,
  salesmate,
  sambanova,
  samsara,
  sanity,
  sap,
  sarvam,
  satismeter,
  saucelabs,
  savvyCal,
  scale,
  scaleway,
  scalingo,
  scalr,
  scalyr,
  scopus,
  scoro,
  scrapeDo,
  scrapeowl,
  scraperApi,
  scraperbox,
  scrapersite,
  scrapestack,
  scrapfly,
  scrapingant,
  scrapingbee,
  screenly,
  screenshotApi,
  screenshotlayer,
  screenshotone,
  scrutinizerCi,
  seafile,
  sealights,
  seam,
  searchStax,
  searchapi,
  seatgeek,
  securitytrails,
  sedo,
  segment,
  sekoia,
  selectpdf,
  sellfy,
  sellsy,
  semanticScholar,
  semaphore,
  semgrep,
  sendbird,
  sendchamp,
  sendcloud,
  sendgrid,
  sendinblue,
  sendlane,
  sendowl,
  sendpulse,
  sendy,
  sentinelHub,
  sentinelone,
  sentry,
  seq,
  seqera,
  serpApi,
  serpHouse,
  serper,
  serpstack,
  serpwow,
  serverless,
  serviceNow,
  serviceTitan,
  setmore,
  settlemint,
  sevdesk,
  seven,
  sezzle,
  sfox,
  sharefile,
  sheety,
  sherpadesk,
  ship24,
  shipday,
  shipengine,
  shippo,
  shipstation,
  shodan,
  shopify,
  shopware,
  shortIo,
  shortcut,
  shotgrid,
  shotstack,
  shutterstock,
  sidekiq,
  signable,
  signalfx,
  signalwire,
  signaturit,
  signnow,
  signoz,
  signupgenius,
  sigopt,
  siliconflow,
  simfin,
  similarweb,
  simperium,
  simpleAnalytics,
  simpleLogin,
  simpleTexting,
  simplesat,
  simplynoted,
  simvoly,
  sinch,
  singlestore,
  sirv,
  site24x7,
  siteimprove,
  siteleaf,
  skrapp,
  skybiometry,
  skyflow,
  skyscanner,
  slack,
  sleekplan,
  slickText,
  smartThings,
  smartcar,
  smartling,
  smartlook,
  smartsheet,
  smartystreets,
  smooch,
  smsActivate,
  smsApi,
  smsRu,
  smsglobal,
  smtpCom,
  smtp2go,
  snapchat,
  snipcart,
  snovIo,
  snowflake,
  snowplow,
  snyk,
  socket,
  socure,
  softlayer,
  solana,
  solarWinds,
  sonar,
  sonatype,
  sonatypeOssIndex,
  soundCloud,
  sourceforge,
  sourcegraph,
  sourcehut,
  spacelift,
  sparkpost,
  speakeasy,
  speckle,
  spectralOps,
  speechmatics,
  speechtextAi,
  splitio,
  splunk,
  spoonacular,
  sportRadar,
  sportmonks,
  sportsData,
  spotify,
  spotinst,
  spreedly,
  sprig,
  springerNature,
  sprinklr,
  sqreen,
  square,
  squarespace,
  sslmate,
  stability,
  stackExchange,
  stackadapt,
  stackhawk,
  stackify,
  stackpath,
  stadiaMaps,
  stathat,
  statsig,
  statuscake,
  statuspage,
  statuspal,
  steam,
  stepfun,
  stitchData,
  stockData,
  storecove,
  storj,
  stormboard,
  stormglass,
  storyblok,
  storychief,
  strapi,
  strava,
  streak,
  stream,
  streamelements,
  streamlabs,
  strike,
  stripe,
  stripo,
  stytch,
  sugarCrm,
  sugester,
  sumoLogic,
  sumup,
  supabase,
  superMetrics,
  superOffice,
  superTokens,
  supernotes,
  surge,
  surreal,
  surveyAnyPlace,
  surveybot,
  surveymonkey,
  surveysparrow,
  survicate,
  svix,
  swaggerHub,
  swell,
  swiftype,
  switchBot,
  symbl,
  synctera,
  synology,
  synthesia,
  sysdig,
  tableau,
  taggun,
  tailscale,
  talkJs,
  talkdesk,
  tally,
  tallyfy,
  tandoor,
  tapfiliate,
  taskade,
  tatumIo,
  tautulli,
  tavily,
  taxjar,
  teachable,
  teamcity,
  teamdynamix,
  teamgate,
  teams,
  teamwork,
  technicalAnalysisApi,
  tefter,
  telegram,
  telegraph,
  telesign,
  telnyx,
  tempo,
  temporal,
  tenable,
  tencentCloud,
  tenderly,
  termii,
  terraformCloud,
  testFairy,
  testObject,
  testcontainersCloud,
  testingbot,
  testkube,
  testmo,
  testomatio,
  testproject,
  testrail,
  text2data,
  textbelt,
  textlocal,
  textmagic,
  theGuardian,
  theOddsApi,
  thegraph,
  thehive,
  themoviedb,
  thetvdb,
  thingsboard,
  thinkific,
  thirdweb,
  thousandEyes,
  threadNetwork,
  threeScale,
  threeSixtyDialog,
  thunderforest,
  thycotic,
  ticketmaster,
  tickettailor,
  tidb,
  tidio,
  tigris,
  tiingo,
  tiktok,
  timecamp,
  timescale,
  timezoneApi,
  tines,
  tink,
  tinyMce,
  tinybird,
  tinypng,
  tisane,
  tly,
  tmetric,
  todoist,
  togetherAi,
  togglTrack,
  tokbox,
  tokeet,
  tolgee,
  tomorrowIo,
  tomtom,
  toodledo,
  torn,
  traccar,
  trackjs,
  tradeMe,
  tradier,
  trading212,
  trakt,
  transferwise,
  transifex,
  transistorFm,
  transloadit,
  travelPayouts,
  travelTime,
  travisCi,
  treblle,
  trefle,
  trello,
  tremendous,
  trengo,
  trieve,
  triggerDev,
  tripadvisor,
  tripo,
  tron,
  tru,
  trueLayer,
  truenas,
  trufflehog,
  trunk,
  trustpilot,
  turbo,
  turbopuffer,
  turso,
  tuya,
  twelvedata,
  twenty,
  twentythree,
  twilio,
  twist,
  twitch,
  twitter,
  twitterApiIo,
  twoCaptcha,
  twoCheckout,
  twoFactor,
  tyk,
  tyntec,
  typeform,
  typesense,
  typetalk,
  typingDna,
  uber,
  ubidots,
  ubiquiti,
  uclassify,
  ucloud,
  uipath,
  ultralytics,
  ultramsg,
  umami,
  unblu,
  unbounce,
  unifonic,
  unify,
  unifyId,
  unity,
  unkey,
  unleash,
  unplugg,
  unsplash,
  unstructured,
  unwiredLabs,
  up,
  upbit,
  upbound,
  upcDatabase,
  upcloud,
  updown,
  uplead,
  uploadcare,
  uploadthing,
  ups,
  upstage,
  upstash,
  upstox,
  upsun,
  uptimeRobot,
  upwave,
  upwork,
  urlbox,
  urlscan,
  usda,
  useapi,
  userVoice,
  userflow,
  userpilot,
  usersnap,
  userstack,
  usps,
  v0,
  valTown,
  vanta,
  vantage,
  vapi,
  vastAi,
  vatlayer,
  vault,
  vaultwarden,
  vbout,
  vdocipher,
  vectara,
  vellum,
  venafi,
  vend,
  veracode,
  vercel,
  verdaccio,
  verifalia,
  verifier,
  verimail,
  veriphone,
  verizon,
  versioneye,
  veryfi,
  viber,
  victoriametrics,
  victorops,
  videoSdk,
  vidyard,
  viewneo,
  vikunja,
  vimeo,
  vimeoOtt,
  vipps,
  viralLoops,
  virtuagym,
  virustotal,
  visma,
  visualCrossing,
  viva,
  vk,
  voiceflow,
  voicegain,
  voipMs,
  volcengine,
  voluum,
  vonage,
  voodooSms,
  vouchery,
  voyage,
  vpnapi,
  vtex,
  vultr,
  vwo,
  vyte,
  waboxapp,
  wakaTime,
  walkScore,
  walletconnect,
  wappalyzer,
  wasabi,
  wassenger,
  wave,
  wavefront,
  wayForPay,
  waypoint,
  wazirx,
  weatherapi,
  weatherbit,
  weatherstack,
  weaviate,
  web3Storage,
  webex,
  webflow,
  webhookRelay,
  webpurify,
  webscraper,
  webscraping,
  websitePulse,
  wechat,
  weclapp,
  wefact,
  weglot,
  weightsAndBiases,
  wepay,
  wercker,
  whapi,
  whatCms,
  what3words,
  whatsapp,
  whmcs,
  whoisXml,
  whoxy,
  wigle,
  wikimedia,
  windmill,
  windsurf,
  windy,
  wireguard,
  wistia,
  wit,
  withings,
  wix,
  wiz,
  wolfram,
  wompi,
  woocommerce,
  wordnik,
  wordpress,
  wordware,
  workable,
  workato,
  workday,
  workos,
  worksnaps,
  workstack,
  worldNewsApi,
  worldTides,
  worldWeather,
  worldcoinindex,
  worldpay,
  wpEngine,
  wpScan,
  wrike,
  writer,
  wufoo,
  xai,
  xano,
  xata,
  xendit,
  xero,
  xmatters,
  xray,
  yahoo,
  yammer,
  yandex,
  yelp,
  yext,
  yobit,
  yoco,
  yookassa,
  yotpo,
  you,
  youNeedABudget,
  youcan,
  yousign,
  youtrack,
  youtube,
  yugabyte,
  yummly,
  zadarma,
  zai,
  zaif,
  zalo,
  zamzar,
  zapier,
  zapsign,
  zeabur,
  zebra,
  zeet,
  zendesk,
  zendrive,
  zenhub,
  zenkit,
  zenodo,
  zenrows,
  zenscrape,
  zenserp,
  zenvia,
  zep,
  zephyr,
  zeplin,
  zerion,
  zeroBounce,
  zerodha,
  zerossl,
  zerotier,
  zesty,
  zid,
  ziggeo,
  zilliz,
  zillow,
  zinc,
  zipCodeApi,
  zipCodebase,
  zipRecruiter,
  zipapi,
  zipbooks,
  zitadel,
  zixflow,
  zoho,
  zohoCliq,
  zomato,
  zonkaFeedback,
  zoom,
  zoominfo,
  zscaler,
  zulip,
  zuora,
  zuplo,
  zyte,
];
