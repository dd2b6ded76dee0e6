// Runs the consumer with core and java.base only, and reads what it prints. --add-modules lets core itself through
// --limit-modules, but nothing that core would require beyond java.base.
def core = new File(localRepositoryPath,
        "io/github/ozonexpiry/ozon-expiry-core/$coreVersion/ozon-expiry-core-${coreVersion}.jar")
def consumer = new File(basedir, 'target/no-dependencies-1.jar')
def command = [System.getProperty('java.home') + '/bin/java', '--limit-modules', 'java.base',
        '--add-modules', 'io.github.ozonexpiry.core', '-p', core.path + File.pathSeparator + consumer.path,
        '-m', 'consumer/consumer.Main']
def process = new ProcessBuilder(command).redirectErrorStream(true).start()
def said = process.inputStream.getText('UTF-8').trim()
assert process.waitFor() == 0 : said
assert said == '41517061-0214-1 late: last moment without delay missed by 1 h'
println said
