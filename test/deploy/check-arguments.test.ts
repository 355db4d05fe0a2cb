import { describe, expect, it } from 'vitest'
import { createArgumentsCheck } from '../../lib/deploy/check-arguments.ts'

const check = createArgumentsCheck({
  name: 'book',
  description: 'Books a room',
  parameters: {
    type: 'object',
    properties: {
      room: { type: 'string', minLength: 1 },
      seats: { type: 'integer', minimum: 1, maximum: 40 },
      day: { type: 'string', format: 'date' },
      kind: { type: 'string', enum: ['small', 'large'] },
      with: { type: 'array', items: { type: 'string' } },
    },
    required: ['room', 'seats'],
  },
})

describe('createArgumentsCheck()', () => {
  it.each([
    { room: '301', seats: 4 },
    { room: '301', seats: 40, kind: 'large', with: ['王芳'] },
    { room: '301', seats: 4, day: 'what a format means is the function’s affair' },
  ])('lets %j pass', (argument) => {
    expect(() => check(argument)).not.toThrow()
  })

  it.each([
    [{ seats: 4 }, /"room"/],
    [{ room: '', seats: 4 }, /room:/],
    [{ room: 301, seats: 4 }, /room: .*string/],
    [{ room: '301', seats: 0 }, /seats:/],
    [{ room: '301', seats: 4.5 }, /seats: .*integer/],
    [{ room: '301', seats: 4, kind: 'huge' }, /kind:/],
    [{ room: '301', seats: 4, with: ['a', 1] }, /with\.1:/],
    ['301', /arguments: .*object/],
    [null, /arguments:/],
    [[], /arguments:/],
  ])('refuses %j and says where', (argument, message) => {
    expect(() => check(argument)).toThrow(
      expect.objectContaining({
        code: 'ARGUMENTS_INVALID',
        message: expect.stringMatching(message),
      }),
    )
  })

  it('says all faults at once', () => {
    expect(() => check({ room: 1, seats: 'x' })).toThrow(/room:.*seats:/)
  })
})
