// Runs the consumer with core and java.base only, and reads what it prints. --add-modules lets core itself through
// --limit-modules, but nothing that core would require beyond java.base.
def version = 'io/github/ozonexpiry/ozon-expiry-core'
def core = new File(localRepositoryPath, version).listFiles({ it.directory } as FileFilter)
        .collectMany { dir -> dir.listFiles().findAll { it.name ==~ /ozon-expiry-core-(?!.*-(sources|javadoc)).*\.jar/ } }
assert core.size() == 1

def command = [System.getProperty('java.home') + '/bin/java', '--limit-modules', 'java.base', '--add-modules', 'io.github.ozonexpiry.core',
        '-p', core[0].path + File.pathSeparator + new File(basedir, 'target/no-dependencies-1.jar').path,
        '-m', 'consumer/consumer.Main']
def process = new ProcessBuilder(command).redirectErrorStream(true).start()
def said = process.inputStream.getText('UTF-8').trim()
assert process.waitFor() == 0 : said
assert said == '41517061-0214-1 late: last moment without delay missed by 1 h'
println said
