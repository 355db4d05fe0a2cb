import { expect, it } from 'vitest'
import { asRequest, get, startFixture } from './start-fixture.ts'

it('an isolate leaves the language and the web to a function', async () => {
  const isolate = await startFixture('allowed')
  const response = await isolate.fetch(get('/'), asRequest())
  expect(await response.json()).toEqual({
    'an error of its own': 'NamedError: a!',
    'a conversion of its own': 'mine',
    'a map of its own': 1,
    'an array of its own': 2,
    'a new global': true,
    'an event': 'called',
    compression: 'hello',
    'text in a stream': 'hello',
    'two readers of a body': 'hello,hello',
    'a hash in a stream': '2cf24dba',
    'a key': 32,
    'chance that comes later': 4,
    'a pause': 'over',
    'a deadline': false,
    'a form': 'b',
    'a form with a file': '合同.txt,text/plain,合同',
    'classes by their names': 'FormData,Headers,Request,Response',
    'a stream as a body': 'hello',
    'headers with many values': 'set-cookie,a=1;set-cookie,b=2;vary,a, b',
    'a redirect': 'http://a/b',
    'an abort that goes on to a request': true,
    'a path that is below nothing': false,
    'a measure': 1,
    'a text of values': expect.stringContaining("'c' => 1") as string,
    'groups of the console': 'written',
    'a clone of an error': 'a!',
  })
})
