import { createFunction } from 'onbox'

export default createFunction().get('/', ({ text }) => text('alive'))
